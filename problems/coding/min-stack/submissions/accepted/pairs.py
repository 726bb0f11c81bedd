# Every level carries its minimum.
class MinStack:
    def __init__(self):
        self.pile = []

    def push(self, val):
        self.pile.append((val, min(val, self.pile[-1][1]) if self.pile else val))

    def pop(self):
        self.pile.pop()

    def top(self):
        return self.pile[-1][0]

    def getMin(self):
        return self.pile[-1][1]
