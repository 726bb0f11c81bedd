# Witness: MinStack(), push(1) 20001 times raises IndexError.
# Mistake: room for 20,000 containers
class MinStack:
    def __init__(self):
        self.values = [0] * 20_000
        self.minima = [0] * 20_000
        self.height = 0

    def push(self, val):
        self.values[self.height] = val
        self.minima[self.height] = min(val, self.minima[self.height - 1]) if self.height else val
        self.height += 1

    def pop(self):
        self.height -= 1

    def top(self):
        return self.values[self.height - 1]

    def getMin(self):
        return self.minima[self.height - 1]
