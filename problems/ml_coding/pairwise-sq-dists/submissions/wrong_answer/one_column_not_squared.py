# Witness: pairwise_sq_dists(np.array([[1.0]]),np.array([[3.0]])) gives array([[2.]]) instead of array([[4.]]).
# Mistake: shortcut for d = 1 forgets the square
import numpy as np


def pairwise_sq_dists(a, b):
    if a.shape[1] == 1:
        return np.abs(a - b.T)
    aa = (a * a).sum(axis=1)[:, None]
    bb = (b * b).sum(axis=1)[None, :]
    return np.maximum(aa + bb - 2.0 * (a @ b.T), 0.0)
