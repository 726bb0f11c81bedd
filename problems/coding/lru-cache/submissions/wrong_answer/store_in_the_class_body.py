# Witness: LRUCache(2), LRUCache(2), a.put(1, 5), b.put(2, 6), b.get(1) gives 5 instead of -1.
class LRUCache:
    data = OrderedDict()

    def __init__(self, capacity: int):
        self.capacity = capacity

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
