# Witness: *[addNum(i) for i in range(80)], findMedian() gives 67.5 instead of 39.5.
class MedianFinder:
    """Closes blocks of sixty-four readings and keeps their medians only."""
    def __init__(self):
        self.closed = []
        self.block = []

    def addNum(self, num):
        insort(self.block, num)
        if len(self.block) == 64:
            self.closed += self.block[28:36]
            self.block = []

    def findMedian(self):
        a = sorted(self.closed + self.block)
        return (a[len(a) // 2] + a[(len(a) - 1) // 2]) / 2
