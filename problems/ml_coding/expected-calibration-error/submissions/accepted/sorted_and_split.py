# Sorted first, then both arrays split, with a mean for each class that is not empty.
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    if p.size == 0:
        return 0.0
    order = np.argsort(p, kind="mergesort")
    ps, ys = p[order], y[order]
    if adaptive:
        parts = zip(np.array_split(ps, bins), np.array_split(ys, bins))
    else:
        cuts = np.searchsorted(ps, np.arange(1, bins) / bins, side="left")
        parts = zip(np.split(ps, cuts), np.split(ys, cuts))
    return float(sum(len(a) * abs(a.mean() - b.mean()) for a, b in parts if len(a)) / p.size)
