# Witness: addWord('ba'), search('.') gives [None, True] instead of [None, False].
# Mistake: a label that only begins like the word fits
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["#"] = True

    def search(self, word):
        layer = [self.root]
        for ch in word:
            if ch == ".":
                layer = [v for n in layer for k, v in n.items() if k != "#"]
            else:
                layer = [n[ch] for n in layer if ch in n]
        return bool(layer)
