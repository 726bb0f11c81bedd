# Witness: addWord('a'), search('a.') gives [None, True] instead of [None, False].
# Mistake: a hole also goes through the end mark, so it may stand for no letter
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["#"] = {"#": {}}

    def search(self, word):
        layer = [self.root]
        for ch in word:
            if ch == ".":
                layer = [v for n in layer for v in n.values()]
            else:
                layer = [n[ch] for n in layer if ch in n]
        return any("#" in n for n in layer)
