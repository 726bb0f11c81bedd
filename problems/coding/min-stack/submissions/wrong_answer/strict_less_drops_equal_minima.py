# Witness: push(3), push(2), push(2), pop(), getMin() gives 3 instead of 2.
class MinStack:
    def __init__(self):
        self.stack = []
        self.mins = [2**31]

    def push(self, val: int) -> None:
        self.stack.append(val)
        if val < self.mins[-1]:
            self.mins.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.mins[-1]:
            self.mins.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.mins[-1]
