# Witness: MedianFinder(), addNum(1), addNum(5) 2 times, findMedian() gives 3.0 instead of 5.0.
# Mistake: a reading equal to the one before is dropped
from bisect import insort

class MedianFinder:
    def __init__(self):
        self.a, self.last = [], None

    def addNum(self, num):
        if num != self.last:
            insort(self.a, num)
        self.last = num

    def findMedian(self):
        n = len(self.a)
        return (self.a[n // 2] + self.a[(n - 1) // 2]) / 2
