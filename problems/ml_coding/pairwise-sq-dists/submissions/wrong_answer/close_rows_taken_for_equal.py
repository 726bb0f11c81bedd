# Witness: pairwise_sq_dists(np.array([[0.0001]]), np.array([[0.0002]])) gives array([[0.0]]) instead of array([[1e-08]]).
import numpy as np


def pairwise_sq_dists(a, b):
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    d[d < 1e-6] = 0
    return np.maximum(d, 0)
