# Slowest acceptable: one call per letter, and each passes on a slice of the word.
class Trie:
    def __init__(self):
        self.children = {}
        self.end = False

    def insert(self, word: str) -> None:
        if not word:
            self.end = True
            return
        if word[0] not in self.children:
            self.children[word[0]] = Trie()
        self.children[word[0]].insert(word[1:])

    def search(self, word: str) -> bool:
        if not word:
            return self.end
        return word[0] in self.children and self.children[word[0]].search(word[1:])

    def startsWith(self, prefix: str) -> bool:
        if not prefix:
            return True
        return prefix[0] in self.children and self.children[prefix[0]].startsWith(prefix[1:])
