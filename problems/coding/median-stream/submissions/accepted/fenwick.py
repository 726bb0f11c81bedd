# Counts of all values in a Fenwick tree, searched from the top.
class MedianFinder:
    SIZE = 1 << 18

    def __init__(self):
        self.tree = [0] * (self.SIZE + 1)
        self.n = 0

    def addNum(self, num):
        self.n += 1
        i = num + 100_001
        while i <= self.SIZE:
            self.tree[i] += 1
            i += i & -i

    def _kth(self, k):
        pos, step = 0, self.SIZE
        while step:
            if pos + step <= self.SIZE and self.tree[pos + step] < k:
                pos += step
                k -= self.tree[pos]
            step >>= 1
        return pos + 1 - 100_001

    def findMedian(self):
        return (self._kth((self.n + 1) // 2) + self._kth(self.n // 2 + 1)) / 2
