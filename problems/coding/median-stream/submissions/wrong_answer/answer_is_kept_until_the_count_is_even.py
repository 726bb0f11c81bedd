# Witness: addNum(3), addNum(-2), findMedian(), addNum(3), findMedian() gives 0.5 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.readings = []
        self.known = None

    def addNum(self, num: int) -> None:
        insort(self.readings, num)
        if len(self.readings) % 2 == 0:
            self.known = None

    def findMedian(self) -> float:
        if self.known is None:
            n = len(self.readings)
            self.known = (self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2
        return self.known
