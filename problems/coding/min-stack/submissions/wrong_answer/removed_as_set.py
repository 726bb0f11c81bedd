# Witness: MinStack(), push(5), push(1) 2 times, pop() 2 times, getMin() gives 1 instead of 5.
# Mistake: lazy heap remembers removed values once only
from heapq import heappop, heappush

class MinStack:
    def __init__(self):
        self.pile, self.heap, self.gone = [], [], set()

    def push(self, val):
        self.pile.append(val)
        heappush(self.heap, val)

    def pop(self):
        self.gone.add(self.pile.pop())

    def top(self):
        return self.pile[-1]

    def getMin(self):
        while self.heap[0] in self.gone:
            self.gone.remove(heappop(self.heap))
        return self.heap[0]
