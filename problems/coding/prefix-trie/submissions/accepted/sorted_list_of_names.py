# Another algorithm: names in sorted order; those with a beginning stand at its own place.
class Trie:
    def __init__(self):
        self.names = []

    def insert(self, word: str) -> None:
        place = bisect.bisect_left(self.names, word)
        if self.names[place:place + 1] != [word]:
            self.names.insert(place, word)

    def search(self, word: str) -> bool:
        place = bisect_left(self.names, word)
        return place < len(self.names) and self.names[place] == word

    def startsWith(self, prefix: str) -> bool:
        place = bisect_left(self.names, prefix)
        return place < len(self.names) and self.names[place].startswith(prefix)
