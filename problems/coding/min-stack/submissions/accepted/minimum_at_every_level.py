# Every level carries the minimum of the pile up to it.
class MinStack:

    def __init__(self) -> None:
        self._levels: list[tuple[int, int]] = []

    def push(self, val: int) -> None:
        lowest = min(val, self._levels[-1][1]) if self._levels else val
        self._levels.append((val, lowest))

    def pop(self) -> None:
        self._levels.pop()

    def top(self) -> int:
        return self._levels[-1][0]

    def getMin(self) -> int:
        return self._levels[-1][1]
