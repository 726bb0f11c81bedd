# Witness: LRUCache(3), put(1, 1), put(2, 2), get(1), put(3, 3), put(4, 4), get(1) gives -1 instead of 1.
# Mistake: get refreshes only on a full desk
from collections import OrderedDict

class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.desk = OrderedDict()

    def get(self, key):
        if key not in self.desk:
            return -1
        if len(self.desk) == self.capacity:     # order matters only now
            self.desk.move_to_end(key)
        return self.desk[key]

    def put(self, key, value):
        if key in self.desk:
            self.desk.move_to_end(key)
        elif len(self.desk) == self.capacity:
            self.desk.popitem(last=False)
        self.desk[key] = value
