# Another algorithm: one sorted list; the shift is O(n) but moves memory, not objects.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        bisect.insort(self.readings, num)

    def findMedian(self) -> float:
        n = len(self.readings)
        return (self.readings[n // 2] + self.readings[(n - 1) // 2]) / 2
