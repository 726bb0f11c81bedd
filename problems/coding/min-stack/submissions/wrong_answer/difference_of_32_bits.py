# Witness: MinStack(), push(-2147483648), push(2147483647), top() gives -2147483648 instead of 2147483647.
# Mistake: differences are kept in 32 bits
from ctypes import c_int32

class MinStack:
    def __init__(self):
        self.diff, self.low = [], None

    def push(self, val):
        if not self.diff:
            self.low = val
        self.diff.append(c_int32(val - self.low).value)
        self.low = min(self.low, val)

    def pop(self):
        d = self.diff.pop()
        if d < 0:
            self.low -= d

    def top(self):
        return self.low + max(0, self.diff[-1])

    def getMin(self):
        return self.low
