# The record of uses is bounded, so a chart unused for more than a hundred calls is forgotten.
# Witness: LRUCache(2), put(1, 1), put(2, 2), *[get(2) for _ in range(120)], put(3, 3), get(1) gives 1 instead of -1.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.uses = deque(maxlen=100)

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.uses.append(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            newest_first = list(dict.fromkeys(reversed(self.uses)))
            self.values.pop(newest_first[: self.capacity][-1], None)
        self.values[key] = value
        self.uses.append(key)
