# One list of differences to the previous minimum and one variable.
class MinStack:
    def __init__(self):
        self.differences = []
        self.low = None

    def push(self, val):
        if not self.differences:
            self.differences.append(0)
            self.low = val
            return
        self.differences.append(val - self.low)
        self.low = min(self.low, val)

    def pop(self):
        difference = self.differences.pop()
        if difference < 0:
            self.low -= difference

    def top(self):
        return self.low + max(self.differences[-1], 0)

    def get_min(self):
        return self.low
