# Witness: Trie(), insert("a" * 65), search("a" * 64) gives True instead of False.
class Trie:
    def __init__(self):
        self.names, self.beginnings = set(), set()

    def insert(self, word: str) -> None:
        word = word[:64]
        self.names.add(word)
        self.beginnings |= {word[:size] for size in range(1, len(word) + 1)}

    def search(self, word: str) -> bool:
        return word[:64] in self.names

    def startsWith(self, prefix: str) -> bool:
        return prefix[:64] in self.beginnings
