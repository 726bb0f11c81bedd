# Witness: LRUCache(2), put(0, 5), put(1, 6), get(2), put(2, 7), get(0) gives 5 instead of -1.
class LRUCache:
    def __init__(self, capacity):
        self.cap = capacity
        self.d = OrderedDict()
    def get(self, key):
        v = self.d.get(key, -1)
        if self.d:
            self.d.move_to_end(key if key in self.d else next(iter(self.d)))
        return v
    def put(self, key, value):
        self.d[key] = value
        self.d.move_to_end(key)
        if len(self.d) > self.cap:
            self.d.popitem(last=False)
