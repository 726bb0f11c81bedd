# Plain Python: each corked score placed among the sorted sound ones by bisection.
import numpy as np
from bisect import bisect_left, bisect_right
from math import nan


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    pairs = list(zip(y.tolist(), s.tolist()))
    good = sorted(x for c, x in pairs if c == 0)
    bad = [x for c, x in pairs if c == 1]
    if not good or not bad:
        return nan
    twice = sum(bisect_left(good, x) + bisect_right(good, x) for x in bad)
    return twice / (2 * len(good) * len(bad))
