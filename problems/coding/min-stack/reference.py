class MinStack:
    """A second stack holds the minima, ties included: O(1) time per call, O(n) space."""

    def __init__(self) -> None:
        self._pile: list[int] = []
        self._minima: list[int] = []

    def push(self, val: int) -> None:
        self._pile.append(val)
        if not self._minima or val <= self._minima[-1]:
            self._minima.append(val)

    def pop(self) -> None:
        if self._pile.pop() == self._minima[-1]:
            self._minima.pop()

    def top(self) -> int:
        return self._pile[-1]

    def getMin(self) -> int:
        return self._minima[-1]
