# Witness: kmeanspp_init(np.array([[0.0], [1.0], [4.0], [9.0]]), 3, np.array([0.0, 0.0, 0.0])) gives array([0, 0, 0]) instead of array([0, 1, 2]).
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    centres = [int(u[0] * n)]
    d2 = ((x - x[centres[0]]) ** 2).sum(axis=1)
    rest = np.delete(np.arange(n), centres)
    for t in range(1, k):
        weights = d2[rest]
        total = weights.sum()
        if total == 0:
            i = int(u[t] * n)
        else:
            i = int(np.searchsorted(np.cumsum(weights), u[t] * total, side="right"))
        centres.append(i)
        rest = np.delete(np.arange(n), centres)
        d2 = np.minimum(d2, ((x - x[i]) ** 2).sum(axis=1))
    return np.array(centres)
