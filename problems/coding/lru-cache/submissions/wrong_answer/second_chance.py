# Witness: LRUCache(2), put(0, 5), put(0, 5), put(1, 6), put(2, 7), get(0) gives 5 instead of -1.
class LRUCache:
    """Clock with one bit of recency: nearly least recently used."""
    def __init__(self, capacity):
        self.cap = capacity
        self.d = OrderedDict()
        self.bit = {}
    def get(self, key):
        if key not in self.d:
            return -1
        self.bit[key] = 1
        return self.d[key]
    def put(self, key, value):
        if key in self.d:
            self.d[key] = value
            self.bit[key] = 1
            return
        while len(self.d) >= self.cap:
            k, v = self.d.popitem(last=False)
            if self.bit[k]:
                self.bit[k] = 0
                self.d[k] = v
        self.d[key] = value
        self.bit[key] = 0
