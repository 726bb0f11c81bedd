# Witness: push(2), push(-1), getMin() gives 2 instead of -1.
class MinStack:
    def __init__(self):
        self.s = []

    def push(self, val):
        low = self.s[-1][1] if self.s else val
        self.s.append((val, val if abs(val) > abs(low) and val < 0 else min(val, low, key=abs) if val >= 0 and low >= 0 else low))

    def pop(self):
        self.s.pop()

    def top(self):
        return self.s[-1][0]

    def getMin(self):
        return self.s[-1][1]
