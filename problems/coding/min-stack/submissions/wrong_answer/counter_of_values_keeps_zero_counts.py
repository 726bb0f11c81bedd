# Witness: push(2), push(1), pop(), getMin() gives 1 instead of 2.
class MinStack:
    def __init__(self):
        self.stack = []
        self.count = Counter()

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.count[val] += 1

    def pop(self) -> None:
        self.count[self.stack.pop()] -= 1

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return min(self.count)
