# Witness: addNum(3), addNum(-2), findMedian() gives 3 instead of 0.5.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if not self.lower or num <= -self.lower[0]:
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return self.upper[0]
