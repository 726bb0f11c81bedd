# Witness: addNum(3), addNum(-2), findMedian() gives -2.0 instead of 0.5.
class MedianFinder:
    """Merges new readings at a question, and forgets those that wait when nothing is asked twice."""
    def __init__(self):
        self.a = []
        self.new = []

    def addNum(self, num):
        self.new = [num]

    def findMedian(self):
        self.a = sorted(self.a + self.new)
        self.new = []
        return (self.a[len(self.a) // 2] + self.a[(len(self.a) - 1) // 2]) / 2
