# Witness: MinStack(), push(2000000000), getMin() gives 1000000000 instead of 2000000000.
# Mistake: 10**9 stands for infinity
class MinStack:
    def __init__(self):
        self.pile = []

    def push(self, val):
        self.pile.append((val, min(val, self.pile[-1][1] if self.pile else 10 ** 9)))

    def pop(self):
        self.pile.pop()

    def top(self):
        return self.pile[-1][0]

    def getMin(self):
        return self.pile[-1][1]
