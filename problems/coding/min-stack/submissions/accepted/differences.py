# Differences to the minimum and one variable.
class MinStack:
    def __init__(self):
        self.diff, self.low = [], None

    def push(self, val):
        if not self.diff:
            self.low = val
        self.diff.append(val - self.low)
        self.low = min(self.low, val)

    def pop(self):
        d = self.diff.pop()
        if d < 0:
            self.low -= d

    def top(self):
        return self.low + max(0, self.diff[-1])

    def getMin(self):
        return self.low
