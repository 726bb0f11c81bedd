# Accepted: what a method that returns nothing gives back is ignored, as LeetCode does.
# Mistake: put returns the old revision
class LRUCache:
    def __init__(self, capacity):
        self.room, self.d = capacity, {}

    def get(self, key):
        if key in self.d:
            self.d[key] = self.d.pop(key)
            return self.d[key]
        return -1

    def put(self, key, value):
        old = self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.room:
            del self.d[next(iter(self.d))]
        return old
