# Witness: LRUCache(2), put(0, 5), put(0, 5), put(1, 6), put(2, 7), get(0) gives 5 instead of -1.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = {}
        self.uses = Counter()
        self.last = {}
        self.clock = 0

    def touch(self, key):
        self.clock += 1
        self.uses[key] += 1
        self.last[key] = self.clock

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.touch(key)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.data and len(self.data) == self.capacity:
            loser = min(self.data, key=lambda each: (self.uses[each], self.last[each]))
            del self.data[loser], self.uses[loser]
        self.touch(key)
        self.data[key] = value
