# A time stamp for every key: every eviction looks at all of them.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.stamp = {}
        self.clock = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.clock += 1
        self.stamp[key] = self.clock
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.stamp, key=self.stamp.get)
            del self.stamp[oldest], self.values[oldest]
        self.clock += 1
        self.stamp[key] = self.clock
        self.values[key] = value
