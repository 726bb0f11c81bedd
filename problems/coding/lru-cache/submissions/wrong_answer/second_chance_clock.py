# Witness: LRUCache(2), put(1, 2), put(1, 1), put(0, 0), get(3), put(2, 5), get(0) gives -1 instead of 0.
# Mistake: second-chance clock is only close to least recently used
from collections import deque

class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.d, self.used, self.order = capacity, {}, {}, deque()

    def get(self, key):
        if key in self.d:
            self.used[key] = True
            return self.d[key]
        return -1

    def put(self, key, value):
        if key in self.d:
            self.used[key] = True
        else:
            if len(self.d) == self.capacity:
                while self.used[self.order[0]]:
                    self.used[self.order[0]] = False
                    self.order.rotate(-1)
                del self.d[self.order.popleft()]
            self.order.append(key)
            self.used[key] = False
        self.d[key] = value
