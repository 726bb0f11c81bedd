# Witness: ece(np.arange(100) % 2 * 0.5, (np.arange(100) >= 50).astype(np.int64), 4, True) gives 0.36 instead of 0.5.
# Mistake: np.argsort without kind='stable': equal p do not keep their order once there are enough days
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p)
        sizes = np.full(bins, n // bins)
        sizes[: n % bins] += 1
        k = np.empty(n, dtype=np.int64)
        k[order] = np.repeat(np.arange(bins), sizes)
    else:
        k = np.minimum((p * bins).astype(np.int64), bins - 1)
    diff = np.bincount(k, weights=p, minlength=bins) - np.bincount(k, weights=y, minlength=bins)
    return float(np.abs(diff).sum() / n)
