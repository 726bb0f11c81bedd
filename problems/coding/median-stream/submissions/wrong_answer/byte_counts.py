# Witness: MedianFinder(), addNum(5) 256 times, addNum(7), findMedian() gives 100001.0 instead of 5.0.
# Mistake: counts in 8 bits wrap after 255 equal readings
import numpy as np

class MedianFinder:
    def __init__(self):
        self.hist, self.n = np.zeros(200_001, dtype=np.uint8), 0

    def addNum(self, num):
        self.hist[num + 100_000] += 1
        self.n += 1

    def findMedian(self):
        acc = np.cumsum(self.hist, dtype=np.int64)
        lo = np.searchsorted(acc, (self.n + 1) // 2) - 100_000
        hi = np.searchsorted(acc, self.n // 2 + 1) - 100_000
        return float(lo + hi) / 2
