# Witness: LRUCache(1), put(10000, 1), get(10000) raises IndexError.
# Mistake: table of values has no place for key 10000
class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.value, self.order = capacity, [-1] * 10_000, {}

    def _use(self, key):
        self.order.pop(key, None)
        self.order[key] = True

    def get(self, key):
        if self.value[key] >= 0:
            self._use(key)
        return self.value[key]

    def put(self, key, value):
        if self.value[key] < 0 and len(self.order) == self.capacity:
            old = next(iter(self.order))
            del self.order[old]
            self.value[old] = -1
        self.value[key] = value
        self._use(key)
