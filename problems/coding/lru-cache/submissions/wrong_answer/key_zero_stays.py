# Witness: LRUCache(1), put(0, 5), put(1, 6), get(0) gives 5 instead of -1.
# Mistake: key 0 is falsy and never leaves
class LRUCache:
    def __init__(self, capacity):
        self.room, self.d = capacity, {}

    def get(self, key):
        if key in self.d:
            self.d[key] = self.d.pop(key)
            return self.d[key]
        return -1

    def put(self, key, value):
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.room:
            oldest = next(iter(self.d), None)
            if oldest:
                del self.d[oldest]
