# Witness: addNum(3), addNum(-2), findMedian() gives 2.5 instead of 0.5.
class MedianFinder:
    def __init__(self):
        self.guess = None

    def addNum(self, num: int) -> None:
        if self.guess is None:
            self.guess = num
        self.guess += 0.5 * ((num > self.guess) - (num < self.guess))

    def findMedian(self) -> float:
        return self.guess
