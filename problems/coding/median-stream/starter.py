class MedianFinder:
    """Takes readings one by one and knows the median of all of them."""

    def __init__(self):
        pass

    def addNum(self, num: int) -> None:
        pass

    def findMedian(self) -> float:
        return 0.0
