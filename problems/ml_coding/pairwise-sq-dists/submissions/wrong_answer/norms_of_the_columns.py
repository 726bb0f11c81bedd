# Witness: pairwise_sq_dists(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[5.0, 7.0], [1.0, 0.0]])) gives array([[0.0, 52.0], [0.0, 68.0]]) instead of array([[41.0, 4.0], [13.0, 20.0]]).
import numpy as np


def pairwise_sq_dists(a, b):
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=0)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 0)
