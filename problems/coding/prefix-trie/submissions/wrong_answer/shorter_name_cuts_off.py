# Witness: insert@0('b'), search@0('zzaa'), insert@0('azbz'), insert@0('abaz'), insert@0('a'), startsWith@0('az'), search@1('bb'), search@0('bb') gives [None, False, None, None, None, False, False, False] instead of [None, False, None, None, None, True, False, False].
# Mistake: a name that ends at a known node replaces the node and loses the longer ones
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for ch in word[:-1]:
            node = node.setdefault(ch, {})
        node[word[-1]] = {"$": True}

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
