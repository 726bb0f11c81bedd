# Witness: LRUCache(8), *[put(i, i) for i in range(9)], get(1) gives -1 instead of 1.
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
        if key not in self.d and len(self.d) == self.cap:
            for _ in range(max(1, self.cap // 4)):
                self.d.popitem(last=False)
        self.d[key] = value
        self.d.move_to_end(key)
