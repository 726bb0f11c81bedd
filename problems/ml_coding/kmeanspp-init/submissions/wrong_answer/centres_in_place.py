# Witness: kmeanspp_init(np.array([[1.0],[2.0]]),1,np.array([0.0])) gives an argument changed by the call instead of unchanged arguments.
# Mistake: x is shifted in place
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    x -= x.min(axis=0)
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    w = ((x - x[out[0]]) ** 2).sum(axis=1)
    for t in range(1, k):
        c = np.cumsum(w)
        T = c[-1]
        if T == 0:
            i = int(u[t] * n)
        else:
            i = int(np.searchsorted(c, u[t] * T, side="right"))
        out[t] = i
        w = np.minimum(w, ((x - x[i]) ** 2).sum(axis=1))
    return out
