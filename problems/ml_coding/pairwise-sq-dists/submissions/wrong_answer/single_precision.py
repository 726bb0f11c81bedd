# Witness: pairwise_sq_dists(np.array([[0.1, 0.7]]), np.array([[0.3, 0.4]])) gives array([[0.129999965429]]) instead of array([[0.13]]).
import numpy as np


def pairwise_sq_dists(a, b):
    a, b = a.astype(np.float32), b.astype(np.float32)
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 0).astype(float)
