# Witness: addWord@0('ab'), addWord@0('b'), addWord@1('b'), addWord@0('bba'), search@0('..a') gives [None, None, None, None, False] instead of [None, None, None, None, True].
# Mistake: behind a hole follows only the first branch that has the next letter
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["#"] = {}

    def search(self, word):
        node = self.root
        w = word + "#"
        for i, ch in enumerate(w):
            if ch == ".":
                for k in node:
                    if k != "#" and (w[i + 1] in node[k] or w[i + 1] == "."):
                        node = node[k]
                        break
                else:
                    return False
            elif ch in node:
                node = node[ch]
            else:
                return False
        return True
