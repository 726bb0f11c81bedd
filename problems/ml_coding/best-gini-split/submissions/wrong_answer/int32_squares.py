# Witness: best_split(np.array([[0.0]]*60000+[[1.0]]*20),np.array([0]*60000+[1]*20)) gives (0, 0.5, -1.1919826990262754) instead of (0, 0.5, 0.0006662224443456655).
# Mistake: counts in int32 overflow when squared, for more than 46340 equal rows
import numpy as np


def best_split(x, y):
    n, d = x.shape
    species, code = np.unique(y, return_inverse=True)
    if len(species) == 1:
        return None
    onehot = np.eye(len(species), dtype=np.int32)[code]
    total = onehot.sum(axis=0, dtype=np.int32)
    before = 1.0 - ((total / n) ** 2).sum()
    best = None
    for j in range(d):
        order = np.argsort(x[:, j], kind="stable")
        col = x[order, j]
        cut = np.flatnonzero(col[1:] > col[:-1])
        if len(cut) == 0:
            continue
        left = np.cumsum(onehot[order], axis=0, dtype=np.int32)[cut]
        right = total - left
        nl = cut + 1.0
        nr = n - nl
        after = (nl - (left**2).sum(axis=1) / nl + nr - (right**2).sum(axis=1) / nr) / n
        gain = before - after
        i = int(np.argmax(gain))
        if best is None or gain[i] > best[2]:
            best = (j, float(col[cut[i]] + col[cut[i] + 1]) / 2, float(gain[i]))
    return best
