# Witness: pairwise_sq_dists(np.array([[1.0]]),np.array([[2.0]])) gives an argument changed by the call instead of unchanged arguments.
# Mistake: both tables are centred in place
import numpy as np


def pairwise_sq_dists(a, b):
    if len(a) and len(b):
        mid = b.mean(axis=0)
        a -= mid
        b -= mid
    aa = (a * a).sum(axis=1)[:, None]
    bb = (b * b).sum(axis=1)[None, :]
    return np.maximum(aa + bb - 2.0 * (a @ b.T), 0.0)
