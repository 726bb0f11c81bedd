# numpy's median over everything, again for every question.
import numpy as np


class MedianFinder:
    def __init__(self):
        self.readings = np.empty(16)
        self.count = 0

    def addNum(self, num: int) -> None:
        if self.count == len(self.readings):
            self.readings = np.concatenate([self.readings, np.empty_like(self.readings)])
        self.readings[self.count] = num
        self.count += 1

    def findMedian(self) -> float:
        return float(np.median(self.readings[: self.count]))
