# Witness: LRUCache(1), put(0, 5), put(1, 6), put(0, 8), get(0) gives 5 instead of 8.
class LRUCache:
    """Evicted charts keep their old revision and come back with it."""
    def __init__(self, capacity):
        self.cap = capacity
        self.values = {}
        self.order = OrderedDict()
    def get(self, key):
        if key not in self.order:
            return -1
        self.order.move_to_end(key)
        return self.values[key]
    def put(self, key, value):
        if key in self.order or key not in self.values:
            self.values[key] = value
        self.order[key] = True
        self.order.move_to_end(key)
        if len(self.order) > self.cap:
            self.order.popitem(last=False)
