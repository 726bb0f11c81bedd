# O(n log n) per question.
class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        self.readings.append(num)

    def findMedian(self) -> float:
        ordered = sorted(self.readings)
        middle = len(ordered) // 2
        if len(ordered) % 2:
            return ordered[middle]
        return (ordered[middle - 1] + ordered[middle]) / 2
