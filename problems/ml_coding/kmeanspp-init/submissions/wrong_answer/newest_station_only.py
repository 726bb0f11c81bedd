# Witness: kmeanspp_init(np.array([[0.0], [1.0], [10.0]]), 3, np.array([0.0, 0.75, 0.25])) gives array([0, 2, 0]) instead of array([0, 2, 1]).
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
            i = int(np.searchsorted(np.cumsum(d2), u[t] * total, side="right"))
        centres.append(i)
        d2 = ((x - x[i]) ** 2).sum(axis=1)
    return np.array(centres)
