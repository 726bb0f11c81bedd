# Witness: push(2), push(2), push(1), getMin(), getMin() gives 2 instead of 1.
class MinStack:
    def __init__(self):
        self.stack = []
        self.heap = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        heappush(self.heap, val)

    def pop(self) -> None:
        val = self.stack.pop()
        if val in self.heap:
            self.heap.remove(val)
            heapify(self.heap)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return heappop(self.heap) if self.heap else 0
