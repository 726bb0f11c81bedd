# Only the last 64 minima are kept, so a pile of 65 or more descending values loses the oldest.
# Witness: *[push(-i) for i in range(1, 66)], *[pop() for _ in range(64)], getMin() gives 0 instead of -1.
class MinStack:
    """A bounded memory of minima."""
    def __init__(self):
        self.stack = []
        self.mins = deque(maxlen=64)

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.mins or val <= self.mins[-1]:
            self.mins.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.getMin() and self.mins:
            self.mins.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.mins[-1] if self.mins else 0
