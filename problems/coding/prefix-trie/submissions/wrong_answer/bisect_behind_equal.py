# Witness: insert('b'), startsWith('b') gives [None, False] instead of [None, True].
# Mistake: bisect_right steps behind the name that equals the prefix
from bisect import bisect_right, insort

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
        i = bisect_right(self.names, prefix)
        return i < len(self.names) and self.names[i].startswith(prefix)
