# A sorted list and binary search.
from bisect import bisect_left, insort

class Trie:
    def __init__(self):
        self.names = []
        self.known = set()

    def insert(self, word):
        if word not in self.known:
            self.known.add(word)
            insort(self.names, word)

    def search(self, word):
        return word in self.known

    def startsWith(self, prefix):
        i = bisect_left(self.names, prefix)
        return i < len(self.names) and self.names[i].startswith(prefix)
