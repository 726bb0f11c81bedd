# Witness: LRUCache(2), put(0, 5), put(1, 6), get(0), put(2, 7), get(0) gives -1 instead of 5.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = {}
        self.stamp = {}
        self.clock = 0

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.stamp[key] = self.clock
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        self.clock += 1
        if key not in self.data and len(self.data) == self.capacity:
            oldest = min(self.data, key=lambda each: (self.stamp[each], each))
            del self.data[oldest]
        self.data[key] = value
        self.stamp[key] = self.clock
