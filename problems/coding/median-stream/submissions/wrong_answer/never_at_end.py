# Witness: MedianFinder(), addNum(1), addNum(2), addNum(3), findMedian() gives 3.0 instead of 2.0.
# Mistake: own binary insertion cannot insert behind the last reading
class MedianFinder:
    def __init__(self):
        self.a = []

    def addNum(self, num):
        lo, hi = 0, max(0, len(self.a) - 1)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.a[mid] < num:
                lo = mid + 1
            else:
                hi = mid
        self.a.insert(lo, num)

    def findMedian(self):
        n = len(self.a)
        return (self.a[n // 2] + self.a[(n - 1) // 2]) / 2
