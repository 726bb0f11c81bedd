# Witness: pairwise_sq_dists(np.array([[1.0]]),np.array([[2.0]])) gives array([[0.]]) instead of array([[1.]]).
# Mistake: tables of the same shape are taken for the same table: zero diagonal
import numpy as np


def pairwise_sq_dists(a, b):
    aa = (a * a).sum(axis=1)[:, None]
    bb = (b * b).sum(axis=1)[None, :]
    out = np.maximum(aa + bb - 2.0 * (a @ b.T), 0.0)
    if a.shape == b.shape:
        np.fill_diagonal(out, 0.0)
    return out
