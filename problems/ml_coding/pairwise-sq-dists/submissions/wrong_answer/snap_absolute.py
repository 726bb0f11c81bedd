# Witness: pairwise_sq_dists(np.array([[0.000001]]),np.array([[0.000003]])) gives array([[0.]]) instead of array([[4.e-12]]).
# Mistake: distances below 1e-9 are snapped to 0, small measurements lose all
import numpy as np


def pairwise_sq_dists(a, b):
    aa = (a * a).sum(axis=1)[:, None]
    bb = (b * b).sum(axis=1)[None, :]
    out = np.maximum(aa + bb - 2.0 * (a @ b.T), 0.0)
    out[out < 1e-9] = 0.0
    return out
