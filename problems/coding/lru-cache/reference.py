from collections import OrderedDict


class LRUCache:
    """A dictionary ordered by last use, oldest first: O(1) time per call, O(capacity) space."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: OrderedDict[int, int] = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self._entries:
            return -1
        self._entries.move_to_end(key)
        return self._entries[key]

    def put(self, key: int, value: int) -> None:
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)
