# Witness: push(5), getMin() gives 0 instead of 5.
class MinStack:
    def __init__(self):
        self.stack = []
        self.mins = [0]

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.mins.append(min(val, self.mins[-1]))

    def pop(self) -> None:
        self.stack.pop()
        self.mins.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.mins[-1]
