# Witness: LRUCache(2), put(1, 7), *[get(1) for _ in range(253)], put(2, 8), get(2), put(3, 9), get(2) gives -1 instead of 8.
class LRUCache:
    """Stamps of one byte."""
    def __init__(self, capacity):
        self.cap = capacity
        self.d = {}
        self.t = 0
    def stamp(self):
        self.t = (self.t + 1) % 256
        return self.t
    def get(self, key):
        if key not in self.d:
            return -1
        self.d[key][1] = self.stamp()
        return self.d[key][0]
    def put(self, key, value):
        if key not in self.d and len(self.d) >= self.cap:
            del self.d[min(self.d, key=lambda k: self.d[k][1])]
        self.d[key] = [value, self.stamp()]
