# Fast until the values descend: then every removal looks through the pile.
class MinStack:
    def __init__(self):
        self.stack = []
        self.low = None

    def push(self, val: int) -> None:
        self.stack.append(val)
        if self.low is None or val < self.low:
            self.low = val

    def pop(self) -> None:
        if self.stack.pop() == self.low:
            self.low = min(self.stack, default=None)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.low
