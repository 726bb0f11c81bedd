# Witness: pairwise_sq_dists(np.zeros((200,1)),np.ones((1,1))) gives array([[1.], [1.], ..., [0.], [0.]]) instead of array([[1.], [1.], ..., [1.], [1.]]).
# Mistake: with more than 128 rows the rest after full blocks stays 0
import numpy as np


def pairwise_sq_dists(a, b):
    n, m = len(a), len(b)
    out = np.zeros((n, m))
    size = 128 if n >= 128 else max(n, 1)
    for k in range(n // size):
        part = a[k * size : (k + 1) * size]
        out[k * size : (k + 1) * size] = ((part[:, None, :] - b[None, :, :]) ** 2).sum(axis=2)
    return out
