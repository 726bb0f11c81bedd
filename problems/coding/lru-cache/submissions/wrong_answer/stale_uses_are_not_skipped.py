# Witness: LRUCache(1), put(0, 5), put(0, 5), put(1, 6), put(0, 5), get(0) gives -1 instead of 5.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = {}
        self.uses = deque()

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.uses.append(key)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        self.data[key] = value
        self.uses.append(key)
        while len(self.data) > self.capacity:
            self.data.pop(self.uses.popleft(), None)
