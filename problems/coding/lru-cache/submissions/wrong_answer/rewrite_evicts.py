# Witness: LRUCache(2), put(1, 1), put(2, 2), put(2, 3), get(1) gives -1 instead of 1.
# Mistake: a rewrite on a full desk also sends a chart away
from collections import OrderedDict

class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.desk = OrderedDict()

    def get(self, key):
        if key not in self.desk:
            return -1
        self.desk.move_to_end(key)
        return self.desk[key]

    def put(self, key, value):
        if len(self.desk) == self.capacity:
            self.desk.popitem(last=False)
        if key in self.desk:
            self.desk.move_to_end(key)
        self.desk[key] = value
