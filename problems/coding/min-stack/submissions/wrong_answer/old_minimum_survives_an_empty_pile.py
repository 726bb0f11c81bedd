# Witness: push(-5), pop(), push(8), getMin() gives -5 instead of 8.
class MinStack:
    def __init__(self):
        self.stack = []
        self.low = None

    def push(self, val: int) -> None:
        if self.low is None or val <= self.low:
            self.stack.append(self.low)
            self.low = val
        self.stack.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.low and len(self.stack) > 1:
            self.low = self.stack.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.low
