# Witness: LRUCache(2), put(1, 1), put(2, 2), put(1, 1), put(3, 3), get(1) gives -1 instead of 1.
# Mistake: put with an unchanged revision does not count as use
class LRUCache:
    def __init__(self, capacity):
        self.room, self.d = capacity, {}

    def get(self, key):
        if key in self.d:
            self.d[key] = self.d.pop(key)
            return self.d[key]
        return -1

    def put(self, key, value):
        if self.d.get(key) == value:
            return
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.room:
            del self.d[next(iter(self.d))]
