# Witness: pairwise_sq_dists(np.array([[0.1]]),np.array([[0.7]])) gives array([[0.3599999547]]) instead of array([[0.36]]).
# Mistake: works in float32
import numpy as np


def pairwise_sq_dists(a, b):
    a, b = a.astype(np.float32), b.astype(np.float32)
    aa = (a * a).sum(axis=1)[:, None]
    bb = (b * b).sum(axis=1)[None, :]
    out = np.maximum(aa + bb - 2.0 * (a @ b.T), 0.0)
    return out.astype(np.float64)
