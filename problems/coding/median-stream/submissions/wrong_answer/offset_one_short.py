# Witness: addNum(100000), findMedian() gives -100000.0 instead of 100000.0.
class MedianFinder:
    """Counts values from -100000 to 99999; the largest value wraps to the front."""
    def __init__(self):
        self.c = Counter()
        self.n = 0

    def addNum(self, num):
        self.c[(num + 100000) % 200000 - 100000] += 1
        self.n += 1

    def findMedian(self):
        a = sorted(self.c.elements())
        return (a[self.n // 2] + a[(self.n - 1) // 2]) / 2
