# Immutable nodes: each points to the pile below it and knows its minimum.
Level = namedtuple("Level", "value lowest below")


class MinStack:
    def __init__(self):
        self.head = None

    def push(self, val: int) -> None:
        self.head = Level(val, val if self.head is None else min(val, self.head.lowest), self.head)

    def pop(self) -> None:
        self.head = self.head.below

    def top(self) -> int:
        return self.head.value

    def getMin(self) -> int:
        return self.head.lowest
