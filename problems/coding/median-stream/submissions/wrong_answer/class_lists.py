# Witness: after MedianFinder(), addNum(9), then MedianFinder(), addNum(1), findMedian() gives 5.0 instead of 1.0.
# Mistake: heaps belong to the class
from heapq import heappush, heappushpop

class MedianFinder:
    low, high = [], []

    def addNum(self, num):
        if len(self.low) == len(self.high):
            heappush(self.low, -heappushpop(self.high, num))
        else:
            heappush(self.high, -heappushpop(self.low, -num))

    def findMedian(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
