# Witness: MedianFinder(), addNum(40000), findMedian() raises OverflowError.
# Mistake: 16-bit array refuses readings above 32767
from array import array
from bisect import insort

class MedianFinder:
    def __init__(self):
        self.a = array("h")

    def addNum(self, num):
        insort(self.a, num)

    def findMedian(self):
        n = len(self.a)
        return (self.a[n // 2] + self.a[(n - 1) // 2]) / 2
