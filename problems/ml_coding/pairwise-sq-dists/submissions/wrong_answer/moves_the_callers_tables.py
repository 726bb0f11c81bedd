# Witness: pairwise_sq_dists(np.array([[1.0]]), np.array([[3.0]])) changes an argument to array([[0.0]]).
import numpy as np


def pairwise_sq_dists(a, b):
    if len(a):
        centre = a.mean(axis=0)
        a -= centre
        b -= centre
    aa = np.sum(a**2, axis=1)
    bb = np.sum(b**2, axis=1)
    d = aa[:, None] - 2 * a @ b.T + bb[None, :]
    return np.maximum(d, 0)
