# Witness: kmeanspp_init(np.array([[0.0], [1.0], [3.0]]), 2, np.array([0.0, 0.0])) gives array([0, 2]) instead of array([0, 1]).
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
            i = int(np.searchsorted(np.cumsum(d2), (1 - u[t]) * total - 1e-9, side="right"))
        centres.append(i)
        d2 = np.minimum(d2, ((x - x[i]) ** 2).sum(axis=1))
    return np.array(centres)
