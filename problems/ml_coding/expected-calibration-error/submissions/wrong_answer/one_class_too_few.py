# Witness: ece(np.array([0.1, 0.4, 0.9]), np.array([0, 1, 1]), 3) gives 0.2 instead of 0.266667.
import numpy as np


def ece(p, y, bins, adaptive=False):
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        groups = np.array_split(order, bins)
    else:
        edges = np.linspace(0, 1, bins)
        k = np.clip(np.digitize(p, edges) - 1, 0, max(bins - 2, 0))
        groups = [np.flatnonzero(k == j) for j in range(bins)]
    total = 0.0
    for g in groups:
        if len(g) == 0:
            continue
        total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
