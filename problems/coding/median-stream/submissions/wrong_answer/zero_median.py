# Witness: MedianFinder(), addNum(0) 2 times, addNum(2), findMedian(), addNum(-1), findMedian(): call 4 gives 2.0 instead of 0.0.
# Mistake: a median of 0 is taken for "no readings yet"
from heapq import heappop, heappush

class MedianFinder:
    def __init__(self):
        self.low, self.high, self.mid = [], [], None

    def addNum(self, num):
        if not self.mid or num <= self.mid:
            heappush(self.low, -num)
        else:
            heappush(self.high, num)
        if len(self.low) > len(self.high) + 1:
            heappush(self.high, -heappop(self.low))
        elif len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))
        even = len(self.low) == len(self.high)
        self.mid = (self.high[0] - self.low[0]) / 2 if even else float(-self.low[0])

    def findMedian(self):
        return self.mid
