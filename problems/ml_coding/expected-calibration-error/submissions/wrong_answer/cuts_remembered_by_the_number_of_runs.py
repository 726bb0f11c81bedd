# Witness: [ece(np.array([0.1, 0.2]), np.array([0, 0]), 2, True), ece(np.array([0.1, 0.2, 0.3, 0.4]), np.array([0, 0, 1, 1]), 2, True)][1] gives 0.3 instead of 0.4.
# Mistake: the run lengths are cached by bins alone, so a later call with another n uses stale cuts
import numpy as np

_cuts = {}


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        if bins not in _cuts:
            sizes = [n // bins + (k < n % bins) for k in range(bins)]
            _cuts[bins] = np.cumsum(sizes)[:-1]
        groups = np.split(np.argsort(p, kind="stable"), _cuts[bins])
        return float(sum(abs((p[g] - y[g]).sum()) for g in groups) / n)
    k = np.minimum((p * bins).astype(np.int64), bins - 1)
    return float(np.abs(np.bincount(k, p - y)).sum() / n)
