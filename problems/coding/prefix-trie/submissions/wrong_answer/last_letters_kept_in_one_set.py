# Witness: Trie(), insert("a"), insert("ba"), insert("ab"), search("b") gives True instead of False.
# A beginning counts as a name if some name ends with its last letter.
class Trie:
    def __init__(self):
        self.beginnings, self.last = set(), set()

    def insert(self, word: str) -> None:
        self.last.add(word[-1])
        for size in range(1, len(word) + 1):
            self.beginnings.add(word[:size])

    def search(self, word: str) -> bool:
        return word in self.beginnings and word[-1] in self.last

    def startsWith(self, prefix: str) -> bool:
        return prefix in self.beginnings
