# Witness: pairwise_sq_dists(np.array([[0.0]]), np.array([[0.0]])) gives array([[1e-12]]) instead of array([[0.0]]).
import numpy as np


def pairwise_sq_dists(a, b):
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 1e-12)
