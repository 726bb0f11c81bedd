# Witness: pairwise_sq_dists(np.array([[1.0]]),np.array([[1.001]])) gives array([[0.]]) instead of array([[9.999999999998e-07]]).
# Mistake: np.isclose (1e-5 relative) turns close rows into equal rows
import numpy as np


def pairwise_sq_dists(a, b):
    aa = (a * a).sum(axis=1)[:, None]
    bb = (b * b).sum(axis=1)[None, :]
    cross = 2.0 * (a @ b.T)
    return np.where(np.isclose(aa + bb, cross), 0.0, np.maximum(aa + bb - cross, 0.0))
