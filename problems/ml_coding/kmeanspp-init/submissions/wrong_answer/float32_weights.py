# Witness: kmeanspp_init(np.random.default_rng(11).integers(-1000,1001,(1000,10)).astype(float),400,np.random.default_rng(1011).integers(0,1024,400)/1024) gives array([286, 278, ..., 236, 931]) instead of array([286, 278, ..., 232, 929]).
# Mistake: weights and running sums are float32
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    x = x.astype(np.float32)
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
