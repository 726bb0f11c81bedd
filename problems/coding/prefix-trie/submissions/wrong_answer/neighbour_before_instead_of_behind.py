# Witness: Trie(), insert("ab"), startsWith("a") gives False instead of True.
# bisect_right and a step back find a name only if it is the beginning itself.
class Trie:
    def __init__(self):
        self.names = []

    def insert(self, word: str) -> None:
        bisect.insort(self.names, word)

    def search(self, word: str) -> bool:
        place = bisect_right(self.names, word) - 1
        return place >= 0 and self.names[place] == word

    def startsWith(self, prefix: str) -> bool:
        place = bisect_right(self.names, prefix) - 1
        return place >= 0 and self.names[place].startswith(prefix)
