# Two heaps; each reading passes through one to the other.
from heapq import heappush, heappushpop

class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def addNum(self, num):
        if len(self.low) == len(self.high):
            heappush(self.low, -heappushpop(self.high, num))
        else:
            heappush(self.high, -heappushpop(self.low, -num))

    def findMedian(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
