# Witness: LRUCache(2), put(0, 1), put(10000, 2), get(0) gives 2 instead of 1.
class LRUCache:
    """Values in an array: key 10000 shares the place of key 0."""
    def __init__(self, capacity):
        self.cap = capacity
        self.v = [-1] * 10000
        self.order = OrderedDict()
    def get(self, key):
        key %= 10000
        if self.v[key] != -1:
            self.order.move_to_end(key)
        return self.v[key]
    def put(self, key, value):
        key %= 10000
        self.v[key] = value
        self.order[key] = 1
        self.order.move_to_end(key)
        if len(self.order) > self.cap:
            k, _ = self.order.popitem(last=False)
            self.v[k] = -1
