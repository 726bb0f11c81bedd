# Witness: ece(np.array([0.0005, 0.2565]), np.array([1, 0]), 1000) gives 0.37150000000000005 instead of 0.628.
# Mistake: class numbers stored as uint8 wrap for more than 256 bins
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        idx = np.argsort(p, kind="stable")
        return float(sum(abs((p[r] - y[r]).sum()) for r in np.array_split(idx, bins)) / n)
    k = np.minimum(np.floor(p * bins).astype(np.int64), bins - 1).astype(np.uint8)
    sums = np.bincount(k, weights=p - y, minlength=bins)
    return float(np.abs(sums).sum() / n)
