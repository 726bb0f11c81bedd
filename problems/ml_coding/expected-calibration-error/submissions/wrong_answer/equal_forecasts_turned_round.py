# Witness: ece(np.array([0.5, 0.5, 0.5, 0.5, 0.5]), np.array([1, 1, 1, 0, 0]), 2, True) gives 0.3 instead of 0.5.
import numpy as np


def ece(p, y, bins, adaptive=False):
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(-p, kind="stable")[::-1]
        groups = np.array_split(order, bins)
    else:
        k = np.minimum((p * bins).astype(int), bins - 1)
        groups = [np.flatnonzero(k == j) for j in range(bins)]
    total = 0.0
    for g in groups:
        if len(g) == 0:
            continue
        total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
