# Witness: MinStack(), push(5), push(1) 257 times, pop(), getMin() gives 5 instead of 1.
# Mistake: 256 equal minima look like none
class MinStack:
    def __init__(self):
        self.pile = []
        self.minima = []

    def push(self, val):
        self.pile.append(val)
        if not self.minima or val < self.minima[-1][0]:
            self.minima.append([val, 1])
        elif val == self.minima[-1][0]:
            self.minima[-1][1] = (self.minima[-1][1] + 1) % 256

    def pop(self):
        if self.pile.pop() == self.minima[-1][0]:
            self.minima[-1][1] -= 1
            if not self.minima[-1][1]:
                self.minima.pop()

    def top(self):
        return self.pile[-1]

    def getMin(self):
        return self.minima[-1][0]
