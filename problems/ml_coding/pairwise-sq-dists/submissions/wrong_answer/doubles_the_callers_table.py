# Witness: pairwise_sq_dists(np.array([[1.0]]), np.array([[3.0]])) changes an argument to array([[2.0]]).
import numpy as np


def pairwise_sq_dists(a, b):
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - np.multiply(a, 2, out=a) @ b.T + bb[None, :]
    return np.maximum(d, 0)
