# Witness: MedianFinder(), addNum(0), addNum(-3), addNum(4), addNum(3), findMedian() gives 0.0 instead of 1.5.
# Mistake: the upper heap is never relieved
from heapq import heappop, heappush

class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def addNum(self, num):
        if not self.low or num <= -self.low[0]:
            heappush(self.low, -num)
        else:
            heappush(self.high, num)
        if len(self.low) > len(self.high) + 1:
            heappush(self.high, -heappop(self.low))

    def findMedian(self):
        if len(self.low) == len(self.high):
            return (self.high[0] - self.low[0]) / 2
        return float(-self.low[0] if len(self.low) > len(self.high) else self.high[0])
