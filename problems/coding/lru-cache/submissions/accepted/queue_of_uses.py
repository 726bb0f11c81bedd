# Every use is queued; stale uses are skipped when room is needed. O(1) amortised.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.uses = deque()
        self.pending = Counter()

    def use(self, key):
        self.uses.append(key)
        self.pending[key] += 1

    def get(self, key: int) -> int:
        if key in self.values:
            self.use(key)
        return self.values.get(key, -1)

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.use(key)
        while len(self.values) > self.capacity:
            oldest = self.uses.popleft()
            self.pending[oldest] -= 1
            if not self.pending[oldest]:
                del self.values[oldest]
