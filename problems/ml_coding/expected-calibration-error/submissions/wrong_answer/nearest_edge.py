# Witness: ece(np.array([0.3, 0.8]), np.array([1, 0]), 2) gives 0.05 instead of 0.75.
import numpy as np


def ece(p, y, bins, adaptive=False):
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        groups = np.array_split(order, bins)
    else:
        k = np.minimum(np.rint(p * bins).astype(int), bins - 1)
        groups = [np.flatnonzero(k == j) for j in range(bins)]
    total = 0.0
    for g in groups:
        if len(g) == 0:
            continue
        total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
