# Witness: ece(np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]), np.array([0, 1, 0, 1, 0, 1, 0, 1]), 3, True) gives 0.2 instead of 0.175.
# Mistake: all n % bins extra days go into the first run, so lengths differ by more than one
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        size, extra = divmod(n, bins)
        cuts = [0] + [extra + size * (k + 1) for k in range(bins)]
        groups = [order[a:b] for a, b in zip(cuts, cuts[1:])]
    else:
        k = np.minimum((p * bins).astype(int), bins - 1)
        order = np.argsort(k, kind="stable")
        groups = np.split(order, np.searchsorted(k[order], np.arange(1, bins)))
    total = 0.0
    for g in groups:
        if len(g):
            total += len(g) / n * abs(p[g].mean() - y[g].mean())
    return float(total)
