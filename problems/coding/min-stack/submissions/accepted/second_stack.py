# A second stack of minima, equal ones included.
class MinStack:
    def __init__(self):
        self.data, self.mins = [], []

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
        return self.mins[-1]
