# Witness: insert('a'), startsWith('az') gives [None, True] instead of [None, False].
# Mistake: 26 places for the children, the last one also used as the end mark
class Trie:
    def __init__(self):
        self.root = [None] * 26

    def insert(self, word):
        node = self.root
        for ch in word:
            i = ord(ch) - 97
            if node[i] is None:
                node[i] = [None] * 26
            node = node[i]
        if node[-1] is None:
            node[-1] = [None] * 26

    def _walk(self, word):
        node = self.root
        for ch in word:
            node = node[ord(ch) - 97]
            if node is None:
                return None
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and node[-1] is not None

    def startsWith(self, prefix):
        return self._walk(prefix) is not None
