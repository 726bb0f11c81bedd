# Witness: addNum(3), addNum(3), addNum(-2), findMedian() gives -2 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        heappush(self.lower, num)
        heappush(self.upper, heappop(self.lower))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, heappop(self.upper))

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.lower[0] + self.upper[0]) / 2
        return self.lower[0]
