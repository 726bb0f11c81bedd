# One numpy call for each of the n m pairs.
import numpy as np


def pairwise_sq_dists(a, b):
    result = np.zeros((len(a), len(b)))
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            difference = x - y
            result[i, j] = difference @ difference
    return result
