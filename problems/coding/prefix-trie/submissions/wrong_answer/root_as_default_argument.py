# Witness: search@0('bbzz'), insert@0('b'), startsWith@1('b') gives [False, None, True] instead of [False, None, False].
# Mistake: the root is a default argument shared by all registers
class Trie:
    def __init__(self, root={}):
        self.root = root

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
        return node is not None and "$" in node

    def startsWith(self, prefix):
        return self._walk(prefix) is not None
