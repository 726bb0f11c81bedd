# Witness: kmeanspp_init(np.array([[0.0],[1.0],[2.0]]),2,np.array([0.0,0.125])) gives array([0, 2]) instead of array([0, 1]).
# Mistake: running sums go by falling weight instead of by row
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    w = ((x - x[out[0]]) ** 2).sum(axis=1)
    for t in range(1, k):
        order = np.argsort(-w, kind="stable")
        c = np.cumsum(w[order])
        T = c[-1]
        if T == 0:
            i = int(u[t] * n)
        else:
            i = int(order[np.searchsorted(c, u[t] * T, side="right")])
        out[t] = i
        w = np.minimum(w, ((x - x[i]) ** 2).sum(axis=1))
    return out
