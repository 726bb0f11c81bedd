# Witness: after LRUCache(2), put(1, 1), then LRUCache(2), get(1) gives 1 instead of -1.
# Mistake: the dictionary belongs to the class
class LRUCache:
    d = {}

    def __init__(self, capacity):
        self.room = capacity

    def get(self, key):
        if key in self.d:
            self.d[key] = self.d.pop(key)
            return self.d[key]
        return -1

    def put(self, key, value):
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.room:
            del self.d[next(iter(self.d))]
