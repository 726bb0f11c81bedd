# Minima with a count of how often each was pushed while it was the lowest.
class MinStack:
    def __init__(self):
        self.items = deque()
        self.lows = deque()

    def push(self, val: int) -> None:
        self.items.append(val)
        if self.lows and self.lows[-1][0] == val:
            self.lows[-1][1] += 1
        elif not self.lows or val < self.lows[-1][0]:
            self.lows.append([val, 1])

    def pop(self) -> None:
        val = self.items.pop()
        if val == self.lows[-1][0]:
            self.lows[-1][1] -= 1
            if not self.lows[-1][1]:
                self.lows.pop()

    def top(self) -> int:
        return self.items[-1]

    def getMin(self) -> int:
        return self.lows[-1][0]
