# Witness: kmeanspp_init(np.array([[0.0], [2.0], [3.0], [3.0]]), 2, np.array([0.0, 0.25])) gives array([0, 1]) instead of array([0, 2]).
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    centres = [int(u[0] * n)]
    d2 = ((x - x[centres[0]]) ** 2).sum(axis=1)
    for t in range(1, k):
        total = d2.sum()
        if total == 0:
            i = int(u[t] * n)
        else:
            i = int(np.searchsorted(np.cumsum(w := np.where([(x[:j] == x[j]).all(axis=1).any() for j in range(n)], 0, d2)), u[t] * w.sum(), side="right"))
        centres.append(i)
        d2 = np.minimum(d2, ((x - x[i]) ** 2).sum(axis=1))
    return np.array(centres)
