from itertools import accumulate
from math import floor

import numpy as np


def kmeanspp_init(x, k, u):
    n = len(x)
    near = [float("inf")] * n
    drawn = []
    for t in range(k):
        p = float(u[t])
        total = sum(near) if t else 0.0
        if total:
            i = next(i for i, s in enumerate(accumulate(near)) if s > p * total)
        else:
            i = floor(p * n)
        drawn.append(i)
        d = x - x[i]
        near = np.minimum(near, np.einsum("ij,ij->i", d, d)).tolist()
    return np.array(drawn, dtype=np.int64)
