# Both questions go through a list, by first letter.
class Trie:
    def __init__(self):
        self.names = defaultdict(list)

    def insert(self, word: str) -> None:
        self.names[word[0]].append(word)

    def search(self, word: str) -> bool:
        return word in self.names[word[0]]

    def startsWith(self, prefix: str) -> bool:
        for name in self.names[prefix[0]]:
            if name[:len(prefix)] == prefix:
                return True
        return False
