# Witness: MinStack(), push(16777217), getMin() gives 16777216 instead of 16777217.
# Mistake: minima are kept as 32-bit floats
from array import array

class MinStack:
    def __init__(self):
        self.data, self.mins = [], array("f")

    def push(self, val):
        self.data.append(val)
        if not self.mins or val <= self.mins[-1]:
            self.mins.append(val)

    def pop(self):
        if self.data.pop() == self.mins[-1]:
            self.mins.pop()

    def top(self):
        return self.data[-1]

    def getMin(self):
        return int(self.mins[-1])
