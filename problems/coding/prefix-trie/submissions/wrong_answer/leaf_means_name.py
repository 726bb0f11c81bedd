# Witness: insert@0('bbz'), startsWith@1('baa'), insert@0('b'), search@0('b') gives [None, False, None, False] instead of [None, False, None, True].
# Mistake: a name is known only if no longer name continues it
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
            node = node.get(ch)
            if node is None:
                return None
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and set(node) == {"$"}

    def startsWith(self, prefix):
        return self._walk(prefix) is not None
