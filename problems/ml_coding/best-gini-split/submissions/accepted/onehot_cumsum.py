import numpy as np


def best_split(x, y):
    n, d = x.shape
    species, code = np.unique(y, return_inverse=True)
    if len(species) == 1:
        return None
    onehot = np.eye(len(species))[code]
    total = onehot.sum(axis=0)
    before = 1.0 - ((total / n) ** 2).sum()
    best = None
    for j in range(d):
        order = np.argsort(x[:, j], kind="stable")
        col = x[order, j]
        cut = np.flatnonzero(col[1:] > col[:-1])
        if len(cut) == 0:
            continue
        left = np.cumsum(onehot[order], axis=0)[cut]
        right = total - left
        nl = cut + 1.0
        nr = n - nl
        after = (nl - (left**2).sum(axis=1) / nl + nr - (right**2).sum(axis=1) / nr) / n
        gain = before - after
        i = int(np.argmax(gain))
        if best is None or gain[i] > best[2]:
            best = (j, float(col[cut[i]] + col[cut[i] + 1]) / 2, float(gain[i]))
    return best
