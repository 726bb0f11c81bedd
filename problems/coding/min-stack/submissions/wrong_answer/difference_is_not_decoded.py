# Witness: push(5), push(3), top() gives 1 instead of 3.
class MinStack:
    def __init__(self):
        self.differences = []
        self.low = 0

    def push(self, val: int) -> None:
        if not self.differences:
            self.low = val
        self.differences.append(val - self.low)
        self.low = min(self.low, val)

    def pop(self) -> None:
        difference = self.differences.pop()
        if difference < 0:
            self.low -= difference

    def top(self) -> int:
        return self.low + self.differences[-1]

    def getMin(self) -> int:
        return self.low
