# Witness: kmeanspp_init(np.array([[0.0,1.0],[1.0,3.0]]),1,np.array([0.0])) ; then kmeanspp_init(np.array([[0.0],[1.0],[1.0],[3.0]]),2,np.array([0.0,0.5])) gives array([0, 1]) instead of array([0, 3]).
# Mistake: distances are cached across calls by the bytes of x, without its shape
import numpy as np

_dist = {}


def kmeanspp_init(x, k, u):
    n = len(x)
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    key = x.tobytes()
    if key not in _dist:
        s = (x * x).sum(axis=1)
        _dist[key] = s[:, None] + s - 2 * (x @ x.T)
    w = _dist[key][out[0]]
    for t in range(1, k):
        c = np.cumsum(w)
        T = c[-1]
        if T == 0:
            i = int(u[t] * n)
        else:
            i = int(np.searchsorted(c, u[t] * T, side="right"))
        out[t] = i
        w = np.minimum(w, _dist[key][i])
    return out
