# Witness: pairwise_sq_dists(np.zeros((0,2)),np.zeros((3,2))) gives array([]) instead of array([]).
# Mistake: without rows in a the result is (0,) and not (0, m)
import numpy as np


def pairwise_sq_dists(a, b):
    return np.array([((b - row) ** 2).sum(axis=1) for row in a], dtype=float)
