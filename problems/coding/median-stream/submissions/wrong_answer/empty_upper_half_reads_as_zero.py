# Witness: addNum(7), addNum(3), addNum(3), findMedian() gives 7 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if num > (self.upper[0] if self.upper else 0):
            heappush(self.upper, num)
        else:
            heappush(self.lower, -num)
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, -heappop(self.lower))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -self.upper.pop(0))

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0]
