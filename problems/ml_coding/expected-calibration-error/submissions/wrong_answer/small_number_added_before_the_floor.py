# Witness: ece(np.array([0.49999998, 0.9]), np.array([0, 1]), 2) gives 0.19999999000000002 instead of 0.29999999.
# Mistake: adds 1e-7 before flooring 'against rounding', so p up to 1e-7 / bins below an edge move up a class (closeness of only 1e-9 is excluded)
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        labels = np.empty(n, dtype=np.int64)
        start = 0
        for k in range(bins):
            stop = start + n // bins + (k < n % bins)
            labels[order[start:stop]] = k
            start = stop
    else:
        labels = np.clip(np.floor(p * bins + 1e-7), 0, bins - 1).astype(np.int64)
    gap = np.zeros(bins)
    np.add.at(gap, labels, p - y)
    return float(np.abs(gap).sum() / n)
