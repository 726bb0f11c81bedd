# Witness: LRUCache(2), put(0, 5), put(1, 6), get(0), put(2, 7), get(0) gives -1 instead of 5.
class LRUCache:
    def __init__(self, capacity):
        self.cap = capacity
        self.d = {}
        self.t = 0
    def get(self, key):
        if key in self.d:
            return self.d[key][0]
        return -1
    def put(self, key, value):
        self.t += 1
        if key not in self.d and len(self.d) >= self.cap:
            k = min(self.d, key=lambda x: self.d[x][1])
            self.d.pop(k)
        self.d[key] = [value, self.t]
