# Witness: Trie(), insert("ae"), search("a") gives True instead of False.
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node.setdefault("e", {})

    def find(self, word):
        node = self.root
        for letter in word:
            node = node.get(letter)
            if node is None:
                return None
        return node

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and "e" in node

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None
