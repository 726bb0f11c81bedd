# Witness: ece(np.array([0.4, 0.42, 0.45]), np.array([1, 0, 0]), 2) gives 0.21 instead of 0.09.
import numpy as np


def ece(p, y, bins, adaptive=False):
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        groups = np.array_split(order, bins)
    else:
        low, high = p.min(), max(p.max(), p.min() + 1e-12)
        k = np.minimum(((p - low) / (high - low) * bins).astype(int), bins - 1)
        groups = [np.flatnonzero(k == j) for j in range(bins)]
    total = 0.0
    for g in groups:
        if len(g) == 0:
            continue
        total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
