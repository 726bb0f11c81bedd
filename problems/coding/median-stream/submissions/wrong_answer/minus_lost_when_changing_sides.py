# Witness: addNum(3), addNum(3), findMedian() gives 0.0 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        heappush(self.lower, -num)
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, heappop(self.lower))
        elif self.upper and -self.lower[0] > self.upper[0]:
            low, high = -heappop(self.lower), heappop(self.upper)
            heappush(self.lower, -high)
            heappush(self.upper, low)

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0]
