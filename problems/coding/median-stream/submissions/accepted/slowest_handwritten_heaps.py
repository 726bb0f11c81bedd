# Slowest acceptable: both heaps sift in plain Python.
class Heap:
    def __init__(self, before):
        self.items = []
        self.before = before

    def push(self, item):
        items, child = self.items, len(self.items)
        items.append(item)
        while child and self.before(items[child], items[(child - 1) // 2]):
            parent = (child - 1) // 2
            items[child], items[parent] = items[parent], items[child]
            child = parent

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        top, parent = items.pop(), 0
        while 2 * parent + 1 < len(items):
            child = 2 * parent + 1
            if child + 1 < len(items) and self.before(items[child + 1], items[child]):
                child += 1
            if not self.before(items[child], items[parent]):
                break
            items[child], items[parent] = items[parent], items[child]
            parent = child
        return top


class MedianFinder:
    def __init__(self):
        self.low = Heap(lambda a, b: a > b)
        self.high = Heap(lambda a, b: a < b)

    def addNum(self, num: int) -> None:
        self.low.push(num)
        self.high.push(self.low.pop())
        if len(self.high.items) > len(self.low.items):
            self.low.push(self.high.pop())

    def findMedian(self) -> float:
        if len(self.low.items) > len(self.high.items):
            return self.low.items[0]
        return (self.low.items[0] + self.high.items[0]) / 2
