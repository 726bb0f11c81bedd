# Witness: ece(np.array([0.1]), np.array([0]), 2) gives nan instead of 0.1.
import numpy as np


def ece(p, y, bins, adaptive=False):
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        groups = np.array_split(order, bins)
    else:
        k = np.minimum((p * bins).astype(int), bins - 1)
        groups = [np.flatnonzero(k == j) for j in range(bins)]
    total = 0.0
    for g in groups:
        total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
