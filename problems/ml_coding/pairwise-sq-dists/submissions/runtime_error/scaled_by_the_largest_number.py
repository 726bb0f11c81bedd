# Witness: pairwise_sq_dists(np.array([[1.0]]), np.zeros((0, 1))) raises ValueError.
import numpy as np


def pairwise_sq_dists(a, b):
    scale = max(np.abs(a).max(), np.abs(b).max())
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 0)
