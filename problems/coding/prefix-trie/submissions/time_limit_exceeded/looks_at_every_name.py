# A set of names: each beginning is compared with all of them.
class Trie:
    def __init__(self):
        self.names = set()

    def insert(self, word: str) -> None:
        self.names.add(word)

    def search(self, word: str) -> bool:
        return word in self.names

    def startsWith(self, prefix: str) -> bool:
        return any(name.startswith(prefix) for name in self.names)
