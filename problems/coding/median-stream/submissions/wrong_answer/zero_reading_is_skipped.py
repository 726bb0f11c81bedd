# Witness: addNum(3), addNum(0), findMedian() gives 3.0 instead of 1.5.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        if num:
            insort(self.readings, num)

    def findMedian(self) -> float:
        if not self.readings:
            return 0
        n = len(self.readings)
        return (self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2
