# Witness: ece(np.array([0.9, 0.1]), np.array([1, 0]), 2, True) gives 0.9 instead of 0.1.
import numpy as np


def ece(p, y, bins, adaptive=False):
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        p = np.sort(p)
        groups = np.array_split(np.arange(n), bins)
    else:
        k = np.minimum((p * bins).astype(int), bins - 1)
        groups = [np.flatnonzero(k == j) for j in range(bins)]
    total = 0.0
    for g in groups:
        if len(g) == 0:
            continue
        total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
