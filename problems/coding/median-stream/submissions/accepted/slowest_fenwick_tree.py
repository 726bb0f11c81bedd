# Slowest acceptable: a Fenwick tree over all values in plain Python, O(log U) for both calls.
class MedianFinder:
    LOW = -(10**5)
    TOP = 1 << 18

    def __init__(self):
        self.tree = [0] * (self.TOP + 1)
        self.count = 0

    def addNum(self, num: int) -> None:
        self.count += 1
        place = num - self.LOW + 1
        while place <= self.TOP:
            self.tree[place] += 1
            place += place & -place

    def ranked(self, rank: int) -> int:
        place, step = 0, self.TOP
        while step:
            if place + step <= self.TOP and self.tree[place + step] < rank:
                place += step
                rank -= self.tree[place]
            step >>= 1
        return place + self.LOW

    def findMedian(self) -> float:
        upper = self.ranked(self.count // 2 + 1)
        return upper if self.count % 2 else (upper + self.ranked(self.count // 2)) / 2
