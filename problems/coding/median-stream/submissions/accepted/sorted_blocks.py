# Sorted blocks of at most 256 readings, as in a sorted-list package: O(sqrt n) per call.
class MedianFinder:
    def __init__(self):
        self.blocks = [[]]
        self.count = 0

    def addNum(self, num):
        self.count += 1
        starts = [block[0] for block in self.blocks[1:]]
        place = bisect_left(starts, num)
        insort(self.blocks[place], num)
        if len(self.blocks[place]) > 256:
            block = self.blocks[place]
            self.blocks[place : place + 1] = [block[:128], block[128:]]

    def ranked(self, rank):
        for block in self.blocks:
            if rank < len(block):
                return block[rank]
            rank -= len(block)

    def find_median(self):
        return (self.ranked(self.count // 2) + self.ranked((self.count - 1) // 2)) / 2
