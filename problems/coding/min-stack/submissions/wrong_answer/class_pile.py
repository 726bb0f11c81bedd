# Witness: after MinStack(), push(1), then MinStack(), push(5), getMin() gives 1 instead of 5.
# Mistake: the list belongs to the class
class MinStack:
    pile = []

    def push(self, val):
        self.pile.append((val, min(val, self.pile[-1][1]) if self.pile else val))

    def pop(self):
        self.pile.pop()

    def top(self):
        return self.pile[-1][0]

    def getMin(self):
        return self.pile[-1][1]
