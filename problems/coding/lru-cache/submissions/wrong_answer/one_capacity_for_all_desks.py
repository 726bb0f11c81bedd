# The capacity is stored once for all desks, so the last one built decides.
# Witness: LRUCache(1), LRUCache(2), a.put(1, 5), a.put(2, 6), a.get(1) gives 5 instead of -1.
class LRUCache:
    def __init__(self, capacity: int):
        LRUCache.capacity = capacity
        self.data = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
