# Accepted: what a method that returns nothing gives back is ignored, as LeetCode does.
# Mistake: pop returns the temperature
class MinStack:
    def __init__(self):
        self.pile = []

    def push(self, val):
        self.pile.append((val, min(val, self.pile[-1][1]) if self.pile else val))

    def pop(self):
        return self.pile.pop()[0]

    def top(self):
        return self.pile[-1][0]

    def getMin(self):
        return self.pile[-1][1]
