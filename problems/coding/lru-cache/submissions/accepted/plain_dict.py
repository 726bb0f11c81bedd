# A dictionary in order of insertion: out and in again.
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
            del self.d[next(iter(self.d))]
