# Witness: MinStack(), push(1) 10001 times, getMin() raises IndexError.
# Mistake: room for 10000 containers only
class MinStack:
    def __init__(self):
        self.vals, self.lows, self.n = [0] * 10_000, [0] * 10_000, 0

    def push(self, val):
        self.vals[self.n] = val
        self.lows[self.n] = min(val, self.lows[self.n - 1]) if self.n else val
        self.n += 1

    def pop(self):
        self.n -= 1

    def top(self):
        return self.vals[self.n - 1]

    def getMin(self):
        return self.lows[self.n - 1]
