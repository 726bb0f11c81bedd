# Witness: LRUCache(2), put(1, 1), get(1) 65533 times, put(2, 2), get(1) 2 times, put(3, 3), get(2) gives 2 instead of -1.
# Mistake: time stamps wrap after 65536 calls
class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.now, self.value, self.stamp = capacity, 0, {}, {}

    def _touch(self, key):
        self.now = (self.now + 1) & 0xFFFF
        self.stamp[key] = self.now

    def get(self, key):
        if key not in self.value:
            return -1
        self._touch(key)
        return self.value[key]

    def put(self, key, value):
        if key not in self.value and len(self.value) == self.capacity:
            old = min(self.stamp, key=self.stamp.get)
            del self.stamp[old], self.value[old]
        self._touch(key)
        self.value[key] = value
