# Witness: Trie(), insert("a"), startsWith("a") gives False instead of True.
# A node without children takes part in no longer name.
class Trie:
    def __init__(self):
        self.root = {}
        self.names = set()

    def insert(self, word: str) -> None:
        self.names.add(word)
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word: str) -> bool:
        return word in self.names

    def startsWith(self, prefix: str) -> bool:
        node = self.root
        for letter in prefix:
            node = node.get(letter)
            if not node:
                return False
        return True
