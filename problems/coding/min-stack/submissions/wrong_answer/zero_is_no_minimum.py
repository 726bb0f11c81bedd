# Witness: push(0), push(4), getMin() gives 4 instead of 0.
class MinStack:
    def __init__(self):
        self.levels = []

    def push(self, val: int) -> None:
        low = self.levels[-1][1] if self.levels else None
        if not low or val < low:
            low = val
        self.levels.append((val, low))

    def pop(self) -> None:
        self.levels.pop()

    def top(self) -> int:
        return self.levels[-1][0]

    def getMin(self) -> int:
        return self.levels[-1][1]
