# Witness: push(5), push(3), pop(), getMin() gives 3 instead of 5.
class MinStack:
    def __init__(self):
        self.stack = []
        self.low = inf

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.low = min(self.low, val)

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.low
