# The whole pile is looked through for every question, with numpy.
import numpy as np


class MinStack:
    def __init__(self):
        self.pile = np.empty(16, dtype=np.int64)
        self.height = 0

    def push(self, val: int) -> None:
        if self.height == len(self.pile):
            self.pile = np.concatenate([self.pile, np.empty_like(self.pile)])
        self.pile[self.height] = val
        self.height += 1

    def pop(self) -> None:
        self.height -= 1

    def top(self) -> int:
        return int(self.pile[self.height - 1])

    def getMin(self) -> int:
        return int(self.pile[: self.height].min())
