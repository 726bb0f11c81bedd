# Witness: addWord@0('bcc'), search@1('b..') gives [None, True] instead of [None, False].
# Mistake: the root belongs to the class, so collections share it
class WordDictionary:
    root = {}

    def addWord(self, word):
        node = self.root
        for ch in word + "$":
            node = node.setdefault(ch, {})

    def search(self, word):
        w = word + "$"

        def go(node, i):
            if i == len(w):
                return True
            if w[i] == ".":
                return any(go(v, i + 1) for k, v in node.items() if k != "$")
            return w[i] in node and go(node[w[i]], i + 1)

        return go(self.root, 0)
