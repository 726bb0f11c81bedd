# O(n * bins), plain Python scan of all days for each class
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    n = len(p)
    if n == 0:
        return 0.0
    if adaptive:
        rank = [0] * n
        for place, i in enumerate(sorted(range(n), key=lambda i: p[i])):
            rank[i] = place
        big, extra = n // bins + 1, n % bins
        cls = [r // big if r < big * extra else extra + (r - big * extra) // (n // bins) for r in rank]
    else:
        cls = [min(int(v * bins), bins - 1) for v in p]
    total = 0.0
    for k in range(bins):
        idx = [i for i in range(n) if cls[i] == k]
        if idx:
            total += abs(sum(float(p[i]) for i in idx) - sum(int(y[i]) for i in idx)) / n
    return total
