# Witness: kmeanspp_init(np.array([[0.0],[1.0],[4.0],[9.0]]),3,np.array([0.0,0.875,0.25])) gives array([0, 3, 3]) instead of array([0, 3, 2]).
# Mistake: T is the total before the last draw
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    w = ((x - x[out[0]]) ** 2).sum(axis=1)
    T = w.sum()
    for t in range(1, k):
        c = np.cumsum(w)
        if T == 0:
            i = int(u[t] * n)
        else:
            i = min(n - 1, int(np.searchsorted(c, u[t] * T, side="right")))
        out[t] = i
        T = w.sum()
        w = np.minimum(w, ((x - x[i]) ** 2).sum(axis=1))
    return out
