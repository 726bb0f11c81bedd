# Witness: push(2147483647), getMin() gives 2000000000 instead of 2147483647.
class MinStack:
    def __init__(self):
        self.stack = []
        self.mins = [2 * 10**9]

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
