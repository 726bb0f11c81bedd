# Witness: push(2), push(1), pop(), getMin() gives 1 instead of 2.
class MinStack:
    def __init__(self):
        self.stack = []
        self.order = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        insort(self.order, val)

    def pop(self) -> None:
        val = self.stack.pop()
        self.order.pop(bisect_right(self.order, val) - 2)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.order[0]
