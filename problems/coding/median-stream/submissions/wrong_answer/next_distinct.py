# Witness: MedianFinder(), addNum(3), addNum(0), addNum(-1), addNum(0), findMedian() gives 1.5 instead of 0.0.
# Mistake: for an even count takes the next different reading
from collections import Counter

class MedianFinder:
    def __init__(self):
        self.count, self.n = Counter(), 0

    def addNum(self, num):
        self.count[num] += 1
        self.n += 1

    def findMedian(self):
        keys = sorted(self.count)
        acc = 0
        for i, x in enumerate(keys):
            acc += self.count[x]
            if self.n % 2 and acc > self.n // 2:
                return float(x)
            if self.n % 2 == 0 and acc >= self.n // 2:
                return (x + keys[min(i + 1, len(keys) - 1)]) / 2
