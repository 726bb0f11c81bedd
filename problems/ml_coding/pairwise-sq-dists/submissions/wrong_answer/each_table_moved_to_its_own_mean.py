# Witness: pairwise_sq_dists(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[5.0, 7.0], [1.0, 0.0]])) gives array([[29.25, 7.25], [7.25, 29.25]]) instead of array([[41.0, 4.0], [13.0, 20.0]]).
import numpy as np


def pairwise_sq_dists(a, b):
    if len(a) and len(b):
        a, b = a - a.mean(axis=0), b - b.mean(axis=0)
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 0)
