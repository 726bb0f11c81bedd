# Witness: addNum(3), addNum(3), findMedian() gives 0.0 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.lo, self.hi = [], []

    def addNum(self, num):
        heappush(self.hi, -heappushpop(self.lo, -num))
        if len(self.hi) > len(self.lo) + 1:
            heappush(self.lo, -heappop(self.hi))

    def findMedian(self):
        if len(self.hi) > len(self.lo):
            return self.hi[0]
        return (self.hi[0] + self.lo[0]) / 2
