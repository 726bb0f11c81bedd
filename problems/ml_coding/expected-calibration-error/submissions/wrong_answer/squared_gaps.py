# Witness: ece(np.array([0.25, 0.5, 0.75, 1.0]), np.array([0, 0, 1, 1]), 2) gives 0.0208333 instead of 0.125.
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
        if len(g) == 0:
            continue
        total += len(g) / n * (p[g].mean() - y[g].mean()) ** 2
    return float(total)
