# Witness: MinStack(), push(0), push(5), push(7), getMin() gives 5 instead of 0.
# Mistake: compares with the value below instead of the minimum below
class MinStack:
    def __init__(self):
        self.pile = []

    def push(self, val):
        self.pile.append((val, min(val, self.pile[-1][0]) if self.pile else val))

    def pop(self):
        self.pile.pop()

    def top(self):
        return self.pile[-1][0]

    def getMin(self):
        return self.pile[-1][1]
