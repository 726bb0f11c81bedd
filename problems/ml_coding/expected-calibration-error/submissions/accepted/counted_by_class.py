# Another algorithm: no sort for equal widths, sums by class number.
import numpy as np


class Solution:
    def ece(self, p, y, bins, adaptive=False):
        n = len(p)
        if n == 0:
            return 0.0
        if adaptive:
            size, longer = divmod(n, bins)
            lengths = np.full(bins, size)
            lengths[:longer] += 1
            number = np.empty(n, dtype=int)
            number[np.argsort(p, kind="mergesort")] = np.repeat(np.arange(bins), lengths)
        else:
            number = np.minimum((p * bins).astype(int), bins - 1)
        return np.abs(np.bincount(number, weights=p - y, minlength=bins)).sum() / n
