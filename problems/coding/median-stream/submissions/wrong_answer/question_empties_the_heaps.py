# Witness: addNum(3), findMedian(), findMedian() gives 0 instead of 3.0.
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
        if not self.lower:
            return 0
        if len(self.lower) == len(self.upper):
            return (heappop(self.upper) - heappop(self.lower)) / 2
        return -heappop(self.lower)
