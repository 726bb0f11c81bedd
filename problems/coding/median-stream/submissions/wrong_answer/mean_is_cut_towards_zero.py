# Witness: addNum(3), addNum(-2), findMedian() gives 0 instead of 0.5.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if len(self.lower) == len(self.upper):
            heappush(self.lower, -heappushpop(self.upper, num))
        else:
            heappush(self.upper, -heappushpop(self.lower, -num))

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return int((self.upper[0] - self.lower[0]) / 2)
        return -self.lower[0]
