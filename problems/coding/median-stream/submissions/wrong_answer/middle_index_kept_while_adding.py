# Witness: addNum(3), addNum(3), addNum(3), addNum(3), addNum(-2), findMedian() gives -2 instead of 3.0.
class MedianFinder:
    """Moves a pointer in the sorted list; equal readings are counted as larger."""
    def __init__(self):
        self.a = []
        self.i = 0

    def addNum(self, num):
        insort(self.a, num)
        if len(self.a) > 1:
            if num < self.a[self.i]:
                self.i += len(self.a) % 2 == 0
                self.i -= 1
            elif len(self.a) % 2:
                self.i += 1

    def findMedian(self):
        if len(self.a) % 2:
            return self.a[self.i]
        return (self.a[self.i] + self.a[self.i + 1]) / 2
