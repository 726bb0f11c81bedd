# Witness: push(2), top(), getMin() gives 0 instead of 2.
class MinStack:
    def __init__(self):
        self.s = []

    def push(self, val):
        self.s.append((val, min(val, self.s[-1][1]) if self.s else val))

    def pop(self):
        if self.s:
            self.s.pop()

    def top(self):
        return self.s.pop()[0] if self.s else 0

    def getMin(self):
        return self.s[-1][1] if self.s else 0
