# Two sets: the names, and every beginning of every name.
class Trie:
    def __init__(self):
        self.names, self.beginnings = set(), set()

    def insert(self, word: str) -> None:
        if word not in self.names:
            self.names.add(word)
            self.beginnings.update(accumulate(word))

    def search(self, word: str) -> bool:
        return word in self.names

    def startsWith(self, prefix: str) -> bool:
        return prefix in self.beginnings
