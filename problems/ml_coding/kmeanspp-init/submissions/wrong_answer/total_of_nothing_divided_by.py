# Witness: kmeanspp_init(np.array([[5.0], [5.0], [5.0]]), 3, np.array([0.5, 0.5, 0.75])) gives array([1, 0, 0]) instead of array([1, 1, 2]).
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    centres = [int(u[0] * n)]
    d2 = ((x - x[centres[0]]) ** 2).sum(axis=1)
    for t in range(1, k):
        total = d2.sum()
        if True:
            i = int(np.searchsorted(np.cumsum(d2 / total), u[t], side="right"))
        centres.append(i)
        d2 = np.minimum(d2, ((x - x[i]) ** 2).sum(axis=1))
    return np.array(centres)
