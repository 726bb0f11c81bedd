# Witness: MedianFinder(), addNum(0) 10001 times, addNum(1) 19998 times, findMedian() gives 0.0 instead of 1.0.
# Mistake: room for 20,000 readings
from bisect import insort
from collections import deque

class MedianFinder:
    def __init__(self):
        self.sorted = []

    def addNum(self, num: int) -> None:
        if len(self.sorted) < 20_000:
            insort(self.sorted, num)

    def findMedian(self) -> float:
        middle = len(self.sorted) // 2
        if len(self.sorted) % 2:
            return float(self.sorted[middle])
        return (self.sorted[middle - 1] + self.sorted[middle]) / 2
