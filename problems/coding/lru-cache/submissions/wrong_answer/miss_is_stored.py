# Witness: LRUCache(2), put(0, 1), get(2), put(1, 1), get(1), get(0) gives -1 instead of 1.
# Mistake: a question for a missing chart stores -1
class LRUCache:
    def __init__(self, capacity):
        self.room, self.d = capacity, {}

    def get(self, key):
        self.d[key] = self.d.pop(key, -1)
        return self.d[key]

    def put(self, key, value):
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.room:
            del self.d[next(iter(self.d))]
