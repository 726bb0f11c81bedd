# Witness: LRUCache(2), put(0, 5), put(2, 7), get(0) gives -1 instead of 5.
class LRUCache:
    """Slots by key modulo capacity."""
    def __init__(self, capacity):
        self.cap = capacity
        self.slot = [None] * capacity
    def get(self, key):
        s = self.slot[key % self.cap]
        return s[1] if s and s[0] == key else -1
    def put(self, key, value):
        self.slot[key % self.cap] = (key, value)
