# Witness: addNum(-2), findMedian() gives 2.0 instead of -2.0.
class MedianFinder:
    def __init__(self):
        self.counts = [0] * 200_001
        self.n = 0

    def addNum(self, num: int) -> None:
        self.counts[abs(num)] += 1
        self.n += 1

    def findMedian(self) -> float:
        def ranked(rank):
            for value, count in enumerate(self.counts):
                if rank < count:
                    return value
                rank -= count

        return (ranked(self.n // 2) + ranked((self.n - 1) // 2)) / 2
