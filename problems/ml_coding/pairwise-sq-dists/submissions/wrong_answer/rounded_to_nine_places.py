# Witness: pairwise_sq_dists(np.array([[0.00002]]), np.array([[0.00001]])) gives array([[0.0]]) instead of array([[1e-10]]).
import numpy as np


def pairwise_sq_dists(a, b):
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.round(np.maximum(d, 0), 9)
