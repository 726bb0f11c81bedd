# Witness: search('azzb'), startsWith('a') gives [False, True] instead of [False, False].
# Mistake: asking creates the nodes that it walks over
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = True

    def _walk(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        return bool(self._walk(prefix))
