# Witness: kmeanspp_init(np.array([[0.0],[1.0],[1.0],[1.0],[2.0]]),2,np.array([0.0,0.375])) gives array([0, 4]) instead of array([0, 3]).
# Mistake: equal rows are merged, so their weight counts once
import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    first = x[int(u[0] * n)]
    _, rows = np.unique(x, axis=0, return_index=True)
    rows.sort()
    pts = x[rows]
    out = np.zeros(k, dtype=np.int64)
    out[0] = int(u[0] * n)
    w = ((pts - first) ** 2).sum(axis=1)
    for t in range(1, k):
        c = np.cumsum(w)
        T = c[-1]
        if T == 0:
            i = int(u[t] * n)
        else:
            i = int(rows[np.searchsorted(c, u[t] * T, side="right")])
        out[t] = i
        w = np.minimum(w, ((pts - x[i]) ** 2).sum(axis=1))
    return out
