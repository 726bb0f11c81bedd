# min() over the pile for every question.
class MinStack:
    def __init__(self):
        self.pile = []

    def push(self, val):
        self.pile.append(val)

    def pop(self):
        self.pile.pop()

    def top(self):
        return self.pile[-1]

    def getMin(self):
        return min(self.pile)
