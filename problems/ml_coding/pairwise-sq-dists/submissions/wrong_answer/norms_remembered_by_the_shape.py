# Witness: after pairwise_sq_dists(np.array([[0.0]]), np.array([[1.0]])) a call with [[0.0]] and [[2.0]] gives array([[1.0]]) instead of array([[4.0]]).
import numpy as np


NORMS = {}


def pairwise_sq_dists(a, b):
    aa = np.sum(a**2, axis=1)
    bb = NORMS.setdefault(b.shape, np.sum(b**2, axis=1))
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 0)
