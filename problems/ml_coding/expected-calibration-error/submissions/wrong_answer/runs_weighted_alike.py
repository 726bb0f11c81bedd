# Witness: ece(np.array([0.1, 0.2, 0.9]), np.array([0, 0, 0]), 2, True) gives 0.525 instead of 0.4.
# Mistake: adaptive runs are averaged with weight 1 / (number of runs) instead of their share of the days
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        runs = [r for r in np.array_split(order, bins) if len(r)]
        return float(np.mean([abs(p[r].mean() - y[r].mean()) for r in runs]))
    k = np.minimum((p * bins).astype(np.int64), bins - 1)
    count = np.bincount(k, minlength=bins)
    sp = np.bincount(k, weights=p, minlength=bins)
    sy = np.bincount(k, weights=y, minlength=bins)
    full = count > 0
    return float((np.abs(sp[full] - sy[full]) / count[full] * (count[full] / n)).sum())
