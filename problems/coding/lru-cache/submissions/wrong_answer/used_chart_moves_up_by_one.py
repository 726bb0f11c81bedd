# Witness: LRUCache(3), put(3, 8), put(2, 4), put(0, 6), put(3, 8), get(2), put(1, 7), get(0) gives 6 instead of -1.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def use(self, key):
        where = self.order.index(key)
        self.order[where : where + 2] = self.order[where : where + 2][::-1]

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.use(key)
        else:
            if len(self.values) == self.capacity:
                del self.values[self.order.pop(0)]
            self.order.append(key)
        self.values[key] = value
