# Witness: push(2), push(1), getMin(), pop(), getMin() gives 1 instead of 2.
class MinStack:
    """Remembers the answer of the last question; a push refreshes it, a pop does not."""
    def __init__(self):
        self.s = []
        self.known = None

    def push(self, val):
        self.s.append((val, min(val, self.s[-1][1]) if self.s else val))
        self.known = None

    def pop(self):
        self.s.pop()

    def top(self):
        return self.s[-1][0]

    def getMin(self):
        if self.known is None:
            self.known = self.s[-1][1]
        return self.known
