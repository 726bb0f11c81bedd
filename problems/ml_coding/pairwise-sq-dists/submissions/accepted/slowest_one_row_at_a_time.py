# Slowest acceptable: a loop over the rows of a; all differences to b are summed directly.
import numpy as np


def pairwise_sq_dists(a, b):
    result = np.empty((len(a), len(b)))
    for i in range(len(a)):
        result[i] = ((b - a[i]) ** 2).sum(axis=1)
    return result
