# The library's median sorts everything for every question.
from statistics import median

class MedianFinder:
    def __init__(self):
        self.a = []

    def addNum(self, num):
        self.a.append(num)

    def findMedian(self):
        return float(median(self.a))
