# Witness: *[addNum(i) for i in range(110)], findMedian() gives 59.5 instead of 54.5.
class MedianFinder:
    def __init__(self):
        self.recent = deque(maxlen=100)

    def addNum(self, num: int) -> None:
        self.recent.append(num)

    def findMedian(self) -> float:
        ordered = sorted(self.recent)
        return (ordered[len(ordered) // 2] + ordered[(len(ordered) - 1) // 2]) / 2
