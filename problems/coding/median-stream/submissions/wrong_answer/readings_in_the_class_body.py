# Witness: a.addNum(3), b.addNum(8), a.findMedian() gives 5.5 instead of 3.0.
class MedianFinder:
    readings = []

    def addNum(self, num: int) -> None:
        insort(self.readings, num)

    def findMedian(self) -> float:
        n = len(self.readings)
        return (self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2
