# Witness: addNum(-5), addNum(9), addNum(-7), addNum(-1), addNum(-6), addNum(6), addNum(5), findMedian() gives -7.0 instead of -1.0.
class MedianFinder:
    def __init__(self):
        self.a = []

    def addNum(self, num):
        self.a.append(num)
        self.a.sort(key=str)

    def findMedian(self):
        n = len(self.a)
        return (self.a[n // 2] + self.a[(n - 1) // 2]) / 2
