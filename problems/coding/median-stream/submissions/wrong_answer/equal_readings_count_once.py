# Witness: addNum(3), addNum(3), addNum(-2), findMedian() gives 0.5 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        if num not in self.readings:
            insort(self.readings, num)

    def findMedian(self) -> float:
        n = len(self.readings)
        return (self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2
