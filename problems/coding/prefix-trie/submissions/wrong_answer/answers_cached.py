# Witness: startsWith@0('b'), insert@0('bb'), startsWith@1('ba'), startsWith@0('b') gives [False, None, False, False] instead of [False, None, False, True].
# Mistake: the answer for a beginning is remembered and not renewed after an insert
from bisect import bisect_left, insort

class Trie:
    def __init__(self):
        self.names = []
        self.known = set()
        self.cache = {}

    def insert(self, word):
        if word not in self.known:
            self.known.add(word)
            insort(self.names, word)

    def search(self, word):
        return word in self.known

    def startsWith(self, prefix):
        if prefix not in self.cache:
            i = bisect_left(self.names, prefix)
            self.cache[prefix] = i < len(self.names) and self.names[i].startswith(prefix)
        return self.cache[prefix]
