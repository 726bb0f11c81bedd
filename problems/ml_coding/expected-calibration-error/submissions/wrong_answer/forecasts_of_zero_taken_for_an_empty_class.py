# Witness: ece(np.array([0.0, 0.75]), np.array([1, 1]), 2) gives 0.125 instead of 0.625.
# Mistake: a class whose p add up to 0 is taken for empty, though it may hold days with p = 0 on which it rained
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        order = np.argsort(p, kind="stable")
        sizes = np.full(bins, n // bins)
        sizes[: n % bins] += 1
        k = np.empty(n, dtype=np.int64)
        k[order] = np.repeat(np.arange(bins), sizes)
    else:
        k = np.minimum((p * bins).astype(np.int64), bins - 1)
    sum_p = np.bincount(k, weights=p, minlength=bins)
    sum_y = np.bincount(k, weights=y, minlength=bins)
    total = 0.0
    for a, b in zip(sum_p, sum_y):
        if a == 0:
            continue
        total += abs(a - b)
    return float(total / n)
