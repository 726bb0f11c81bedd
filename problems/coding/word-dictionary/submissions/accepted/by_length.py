# Labels by length, holes filled with every letter.
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
        return any("#" in n for n in layer)
