# Each label is stored with every choice of up to two holes; a search is one lookup.
class WordDictionary:
    def __init__(self):
        self.patterns = set()

    def addWord(self, word: str) -> None:
        if word in self.patterns:
            return
        self.patterns.add(word)
        for i in range(len(word)):
            once = word[:i] + "." + word[i + 1:]
            self.patterns.add(once)
            self.patterns.update(once[:j] + "." + once[j + 1:] for j in range(i))

    def search(self, word: str) -> bool:
        return word in self.patterns
