# Witness: addNum(3), addNum(-2), findMedian() gives 0 instead of 0.5.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        insort(self.readings, num)

    def findMedian(self) -> float:
        n = len(self.readings)
        return round((self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2)
