from heapq import heappush, heappushpop


class MedianFinder:
    """Two heaps split the readings in the middle: O(log n) per reading, O(1) per question."""

    def __init__(self) -> None:
        # The smaller half, negated so that its largest reading is on top. It may hold one more.
        self._lower: list[int] = []
        self._upper: list[int] = []

    def addNum(self, num: int) -> None:
        if len(self._lower) == len(self._upper):
            heappush(self._lower, -heappushpop(self._upper, num))
        else:
            heappush(self._upper, -heappushpop(self._lower, -num))

    def findMedian(self) -> float:
        if len(self._lower) == len(self._upper):
            return (self._upper[0] - self._lower[0]) / 2
        return float(-self._lower[0])
