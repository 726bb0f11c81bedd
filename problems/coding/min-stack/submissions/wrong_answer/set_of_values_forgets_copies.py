# Witness: push(1), push(2), push(1), pop(), getMin() gives 2 instead of 1.
class MinStack:
    def __init__(self):
        self.stack = []
        self.values = set()

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.values.add(val)

    def pop(self) -> None:
        self.values.discard(self.stack.pop())

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return min(self.values, default=None)
