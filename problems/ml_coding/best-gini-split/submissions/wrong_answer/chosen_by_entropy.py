# Witness: best_split(np.array([[0.0],[1.0],[2.0],[3.0],[4.0]]),np.array([0,1,2,0,0])) gives (0, 1.5, 0.09333333333333332) instead of (0, 2.5, 0.16000000000000003).
# Mistake: the question is chosen by entropy, only the reported gain is Gini
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
        with np.errstate(all="ignore"):
            ent = -np.nansum(left * np.log(left / nl[:, None]), axis=1)
            ent -= np.nansum(right * np.log(right / nr[:, None]), axis=1)
        i = int(np.argmin(ent))
        if best is None or ent[i] < low:
            low = ent[i]
            best = (j, float(col[cut[i]] + col[cut[i] + 1]) / 2, float(gain[i]))
    return best
