# Witness: push(2), push(2), pop(), getMin() gives 0 instead of 2.
class MinStack:
    def __init__(self):
        self.s = []

    def push(self, val):
        if self.s and self.s[-1][0] == val:
            return
        self.s.append((val, min(val, self.s[-1][1]) if self.s else val))

    def pop(self):
        if self.s:
            self.s.pop()

    def top(self):
        return self.s[-1][0] if self.s else 0

    def getMin(self):
        return self.s[-1][1] if self.s else 0
