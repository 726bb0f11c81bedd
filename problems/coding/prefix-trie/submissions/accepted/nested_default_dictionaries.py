# Functional: a tree that makes itself, reduced over the letters; asking is careful not to add.
class Trie:
    def __init__(self):
        tree = lambda: defaultdict(tree)
        self.root = tree()

    def insert(self, word: str) -> None:
        reduce(dict.__getitem__, word, self.root)["$"] = True

    def walk(self, word):
        return reduce(lambda node, letter: node.get(letter) if node else None, word, self.root)

    def search(self, word: str) -> bool:
        return "$" in (self.walk(word) or ())

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None
