# Witness: insert('aaz'), startsWith('aaa'), insert('bb'), startsWith('zz'), insert('bb'), search('zaaa'), search('bb'), insert('bzbz') gives [None, False, None, False, None, False, False, None] instead of [None, False, None, False, None, False, True, None].
# Mistake: the end mark is toggled, so a name added twice is unknown
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        if node.pop("$", None) is None:
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
