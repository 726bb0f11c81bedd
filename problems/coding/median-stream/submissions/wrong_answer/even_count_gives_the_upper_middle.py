# Witness: addNum(3), addNum(-2), findMedian() gives 3.0 instead of 0.5.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        insort(self.readings, num)

    def findMedian(self) -> float:
        return float(self.readings[len(self.readings) // 2])
