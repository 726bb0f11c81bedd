# Slowest acceptable: O(log n) per call with a heap of (time of use, key), stale entries skipped.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.last_use = {}
        self.heap = []
        self.clock = itertools.count()

    def use(self, key: int) -> None:
        self.last_use[key] = next(self.clock)
        heappush(self.heap, (self.last_use[key], key))

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.use(key)
        while len(self.values) > self.capacity:
            time, oldest = heappop(self.heap)
            if self.last_use[oldest] == time:
                del self.values[oldest]
