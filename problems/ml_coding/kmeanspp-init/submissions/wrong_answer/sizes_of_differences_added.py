# Witness: kmeanspp_init(np.array([[0.0, 0.0], [3.0, 3.0], [0.0, 5.0]]), 2, np.array([0.0, 0.453125])) gives array([0, 1]) instead of array([0, 2]).
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    centres = [int(u[0] * n)]
    d2 = np.abs(x - x[centres[0]]).sum(axis=1) ** 2
    for t in range(1, k):
        total = d2.sum()
        if total == 0:
            i = int(u[t] * n)
        else:
            i = int(np.searchsorted(np.cumsum(d2), u[t] * total, side="right"))
        centres.append(i)
        d2 = np.minimum(d2, np.abs(x - x[i]).sum(axis=1) ** 2)
    return np.array(centres)
