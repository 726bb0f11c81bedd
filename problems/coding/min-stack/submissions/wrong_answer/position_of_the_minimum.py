# Witness: push(1), push(2), push(-1), pop(), getMin() gives 2 instead of 1.
class MinStack:
    """Keeps the position of the minimum; falls back to the position before it."""
    def __init__(self):
        self.stack = []
        self.where = 0

    def push(self, val: int) -> None:
        self.stack.append(val)
        if val < self.stack[self.where]:
            self.where = len(self.stack) - 1

    def pop(self) -> None:
        self.stack.pop()
        if self.where >= len(self.stack):
            self.where = max(len(self.stack) - 1, 0)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.stack[self.where]
