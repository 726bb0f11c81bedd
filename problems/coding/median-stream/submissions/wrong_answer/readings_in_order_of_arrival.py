# Witness: addNum(3), addNum(-2), addNum(3), findMedian() gives -2.0 instead of 3.0.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        self.readings.append(num)

    def findMedian(self) -> float:
        n = len(self.readings)
        return (self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2
