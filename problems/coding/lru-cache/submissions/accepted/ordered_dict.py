# The library's ordered dictionary.
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
        if key in self.desk:
            self.desk.move_to_end(key)
        elif len(self.desk) == self.capacity:
            self.desk.popitem(last=False)
        self.desk[key] = value
