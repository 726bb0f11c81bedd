# Witness: push(1), push(5), push(3), getMin() gives 3 instead of 1.
class MinStack:
    def __init__(self):
        self.stack = []
        self.mins = []

    def push(self, val: int) -> None:
        below = self.mins[-1] if self.mins and self.stack[-1] < val else val
        self.stack.append(val)
        self.mins.append(below)

    def pop(self) -> None:
        self.stack.pop()
        self.mins.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.mins[-1]
