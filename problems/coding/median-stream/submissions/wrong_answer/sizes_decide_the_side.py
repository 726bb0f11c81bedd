# Witness: addNum(3), addNum(3), addNum(7), findMedian() gives 7 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if len(self.lower) == len(self.upper):
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0]
