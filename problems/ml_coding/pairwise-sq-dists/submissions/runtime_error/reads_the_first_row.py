# Witness: pairwise_sq_dists(np.zeros((0, 1)), np.array([[1.0]])) raises IndexError.
import numpy as np


def pairwise_sq_dists(a, b):
    d = len(a[0])
    result = np.zeros((len(a), len(b)))
    for k in range(d):
        result += np.subtract.outer(a[:, k], b[:, k]) ** 2
    return result
