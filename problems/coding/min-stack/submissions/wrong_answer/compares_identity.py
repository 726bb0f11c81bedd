# Equal integers need not be one object, so a second container of the same cold is not counted.
# Witness: push(-70000), push(int("-70000")), pop(), getMin() gives None instead of -70000.
class MinStack:
    def __init__(self):
        self.stack = []
        self.mins = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.mins or val < self.mins[-1] or val is self.mins[-1]:
            self.mins.append(val)

    def pop(self) -> None:
        if self.mins and self.stack[-1] == self.mins[-1]:
            self.mins.pop()
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.mins[-1] if self.mins else None
