# Witness: search@1('a'), insert@0('zab'), insert@0('ba'), search@1('bbzb'), search@1('ba') gives [False, None, None, False, True] instead of [False, None, None, False, False].
# Mistake: the set of names belongs to the class, so registers share it
from bisect import bisect_left, insort

class Trie:
    known = set()

    def __init__(self):
        self.names = []

    def insert(self, word):
        if word not in self.known:
            self.known.add(word)
            insort(self.names, word)

    def search(self, word):
        return word in self.known

    def startsWith(self, prefix):
        i = bisect_left(self.names, prefix)
        return i < len(self.names) and self.names[i].startswith(prefix)
