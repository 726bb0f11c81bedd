# Plain Python: lists of days, means from exact sums.
import numpy as np
from math import fsum


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    days = list(zip(p.tolist(), y.tolist()))
    if not days:
        return 0.0
    n = len(days)
    classes = [[] for _ in range(bins)]
    if adaptive:
        days.sort(key=lambda day: day[0])
        start = 0
        for k in range(bins):
            stop = start + n // bins + (1 if k < n % bins else 0)
            classes[k] = days[start:stop]
            start = stop
    else:
        for day in days:
            k = int(day[0] * bins)
            classes[k if k < bins else bins - 1].append(day)
    total = 0.0
    for members in classes:
        if members:
            size = len(members)
            mean_p = fsum(a for a, _ in members) / size
            mean_y = sum(b for _, b in members) / size
            total += abs(mean_p - mean_y) * size / n
    return total
