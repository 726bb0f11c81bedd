# Witness: kmeanspp_init(np.array([[5.0],[5.0],[5.0]]),2,np.array([0.0,0.75])) gives array([0, 1]) instead of array([0, 2]).
# Mistake: with T = 0 the row is floor(u * k) instead of floor(u * n)
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    w = ((x - x[out[0]]) ** 2).sum(axis=1)
    for t in range(1, k):
        c = np.cumsum(w)
        T = c[-1]
        if T == 0:
            i = int(u[t] * k)
        else:
            i = int(np.searchsorted(c, u[t] * T, side="right"))
        out[t] = i
        w = np.minimum(w, ((x - x[i]) ** 2).sum(axis=1))
    return out
