# Witness: push(1), push(2), pop(), getMin() gives 2 instead of 1: a heap is no pile.
class MinStack:
    def __init__(self):
        self.stack = []
        self.heap = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        heappush(self.heap, val)

    def pop(self) -> None:
        self.stack.pop()
        heappop(self.heap)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.heap[0]
