# The oldest stamp is looked for among all slots at every eviction, with numpy's argmin.
import numpy as np


class LRUCache:
    def __init__(self, capacity: int):
        self.stamps = np.zeros(capacity, dtype=np.int64)
        self.keys = [None] * capacity
        self.values = [0] * capacity
        self.slot = {}
        self.now = 0

    def get(self, key: int) -> int:
        at = self.slot.get(key)
        if at is None:
            return -1
        self.now += 1
        self.stamps[at] = self.now
        return self.values[at]

    def put(self, key: int, value: int) -> None:
        self.now += 1
        at = self.slot.get(key)
        if at is None:
            at = int(self.stamps.argmin())
            if self.keys[at] is not None:
                del self.slot[self.keys[at]]
            self.keys[at] = key
            self.slot[key] = at
        self.values[at] = value
        self.stamps[at] = self.now
