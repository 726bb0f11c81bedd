# Witness: ece(np.array([0.75, 1.0]), np.array([1, 0]), 2) gives 0.625 instead of 0.375.
# Mistake: p = 1 gets a class of its own (index bins) instead of joining the last class
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        total = 0.0
        for run in np.array_split(order, bins):
            if len(run):
                total += len(run) * abs(p[run].mean() - y[run].mean())
        return float(total / n)
    k = np.floor(p * bins).astype(np.int64)
    return float(np.abs(np.bincount(k, weights=p) - np.bincount(k, weights=y)).sum() / n)
