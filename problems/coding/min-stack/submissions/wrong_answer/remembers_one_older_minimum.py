# Witness: push(3), push(2), push(1), pop(), pop(), getMin() gives 2 instead of 3.
class MinStack:
    def __init__(self):
        self.stack = []
        self.low = self.before = None

    def push(self, val: int) -> None:
        self.stack.append(val)
        if self.low is None or val <= self.low:
            self.before, self.low = self.low, val

    def pop(self) -> None:
        if self.stack.pop() == self.low and self.before is not None:
            self.low = self.before
        if not self.stack:
            self.low = self.before = None

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.low
