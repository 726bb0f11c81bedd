# Witness: [p := np.array([0.75, 0.25, 0.5]), ece(p, np.array([1, 0, 1]), 2, True), p.tolist()][2] gives [0.25, 0.5, 0.75] instead of [0.75, 0.25, 0.5].
# Mistake: the adaptive branch reorders p and y themselves
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = p.shape[0]
    if n == 0:
        return 0.0
    if adaptive:
        order = p.argsort(kind="stable")
        p[:] = p[order]
        y[:] = y[order]
        q, r = divmod(n, bins)
        total, start = 0.0, 0
        for k in range(min(bins, n)):
            stop = start + q + (1 if k < r else 0)
            total += abs(p[start:stop].sum() - y[start:stop].sum())
            start = stop
        return float(total / n)
    k = np.minimum((p * bins).astype(np.int64), bins - 1)
    return float(np.abs(np.bincount(k, p - y)).sum() / n)
