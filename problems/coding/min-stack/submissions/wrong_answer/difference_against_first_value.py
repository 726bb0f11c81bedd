# Witness: push(2), push(1), push(2), push(1), pop(), getMin() gives 2 instead of 1.
class MinStack:
    """Differences to the first container instead of to the minimum."""
    def __init__(self):
        self.d = []
        self.base = 0
        self.low = 0

    def push(self, val):
        if not self.d:
            self.base = val
            self.low = 0
        self.d.append(val - self.base)
        self.low = min(self.low, self.d[-1])

    def pop(self):
        if self.d.pop() == self.low:
            self.low = min(self.d[-1], 0) if self.d else 0

    def top(self):
        return self.d[-1] + self.base

    def getMin(self):
        return self.low + self.base
