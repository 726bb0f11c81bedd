# A sorted numpy array; every insertion moves half of it.
import numpy as np


class MedianFinder:
    def __init__(self):
        self.readings = np.empty(16)
        self.count = 0

    def addNum(self, num: int) -> None:
        if self.count == len(self.readings):
            self.readings = np.concatenate([self.readings, np.empty_like(self.readings)])
        at = int(np.searchsorted(self.readings[: self.count], num))
        self.readings[at + 1 : self.count + 1] = self.readings[at : self.count]
        self.readings[at] = num
        self.count += 1

    def findMedian(self) -> float:
        half = self.count // 2
        if self.count % 2:
            return float(self.readings[half])
        return float(self.readings[half - 1] + self.readings[half]) / 2
