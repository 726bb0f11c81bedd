# Witness: ece(np.array([0.1, 0.2]), np.array([0, 0]), 2) gives 0.85 instead of 0.15.
# Compares p with how often a threshold of 0.5 is right.
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
        total += len(g) / n * abs(p[g].mean() - ((p[g] >= 0.5) == y[g]).mean())
    return float(total)
