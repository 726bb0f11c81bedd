# Witness: MedianFinder(), addNum(100000), findMedian() gives 99999.0 instead of 100000.0.
# Mistake: counting tree has no place for +100000
class MedianFinder:
    N = 200_000                 # -100000 .. 100000

    def __init__(self):
        self.tree, self.n = [0] * (self.N + 1), 0

    def addNum(self, num):
        self.n += 1
        i = num + 100_001
        while i <= self.N:
            self.tree[i] += 1
            i += i & -i

    def _kth(self, k):
        pos = 0
        for b in range(17, -1, -1):
            nxt = pos + (1 << b)
            if nxt <= self.N and self.tree[nxt] < k:
                pos, k = nxt, k - self.tree[nxt]
        return min(pos + 1, self.N) - 100_001

    def findMedian(self):
        return (self._kth((self.n + 1) // 2) + self._kth(self.n // 2 + 1)) / 2
