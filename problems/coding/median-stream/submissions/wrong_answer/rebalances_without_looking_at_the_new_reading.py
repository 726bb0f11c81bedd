# Witness: addNum(3), addNum(-2), addNum(-2), findMedian() gives 3 instead of -2.0.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        heappush(self.upper, num)
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0]
