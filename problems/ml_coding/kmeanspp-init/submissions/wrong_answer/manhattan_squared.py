# Witness: kmeanspp_init(np.array([[0.0,0.0],[3.0,3.0],[0.0,5.0]]),2,np.array([0.0,0.5])) gives array([0, 1]) instead of array([0, 2]).
# Mistake: square of the sum of differences instead of the sum of squares
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    w = np.abs(x - x[out[0]]).sum(axis=1) ** 2
    for t in range(1, k):
        c = np.cumsum(w)
        T = c[-1]
        if T == 0:
            i = int(u[t] * n)
        else:
            i = int(np.searchsorted(c, u[t] * T, side="right"))
        out[t] = i
        w = np.minimum(w, np.abs(x - x[i]).sum(axis=1) ** 2)
    return out
