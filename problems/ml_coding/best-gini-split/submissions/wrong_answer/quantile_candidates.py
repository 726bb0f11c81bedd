# Witness: best_split(np.arange(1000.0)[:,None]-500,np.array([0]*503+[1]*497)) gives (0, 0.5, 0.4959980320641283) instead of (0, 2.5, 0.49998200000000004).
# Mistake: with more than 256 distinct values only 256 thresholds are tried
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
        if len(cut) > 256:
            cut = cut[np.linspace(0, len(cut) - 1, 256).astype(int)]
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
