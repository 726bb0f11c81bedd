# One sorted list: each insertion moves memory, which is quick at these sizes.
from bisect import insort

class MedianFinder:
    def __init__(self):
        self.a = []

    def addNum(self, num):
        insort(self.a, num)

    def findMedian(self):
        n = len(self.a)
        return (self.a[n // 2] + self.a[(n - 1) // 2]) / 2
