# Witness: MedianFinder(), addNum(1), addNum(2), addNum(3), addNum(4), findMedian(), addNum(9), addNum(10), findMedian() gives 6.5 instead of 3.5.
# Mistake: an even question takes two readings off the heaps
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
        if len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))

    def findMedian(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (heappop(self.high) - heappop(self.low)) / 2
