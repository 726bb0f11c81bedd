class MinStack:
    """A pile that knows its lowest value; every call takes constant time."""

    def __init__(self):
        pass

    def push(self, val: int) -> None:
        pass

    def pop(self) -> None:
        pass

    def top(self) -> int:
        return 0

    def getMin(self) -> int:
        return 0
