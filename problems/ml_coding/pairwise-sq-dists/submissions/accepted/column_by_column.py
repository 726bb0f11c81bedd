import numpy as np


def pairwise_sq_dists(a, b):
    out = np.zeros((len(a), len(b)))
    for p, q in zip(a.T, b.T):
        diff = np.subtract.outer(p, q)
        out += diff * diff
    return out
