# Witness: LRUCache(1), put(1, 6), put(1, 0), get(1) gives 6 instead of 0.
class LRUCache:
    def __init__(self, capacity):
        self.cap = capacity
        self.d = OrderedDict()
    def get(self, key):
        if key in self.d:
            self.d.move_to_end(key)
            return self.d[key]
        return -1
    def put(self, key, value):
        if key in self.d:
            self.d[key] = max(self.d[key], value)
            self.d.move_to_end(key)
        else:
            if len(self.d) >= self.cap:
                self.d.popitem(False)
            self.d[key] = value
