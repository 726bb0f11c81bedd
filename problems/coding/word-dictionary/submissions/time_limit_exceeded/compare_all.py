# Compares every label of the right length.
class WordDictionary:
    def __init__(self):
        self.words = []

    def addWord(self, word):
        self.words.append(word)

    def search(self, word):
        return any(len(w) == len(word) and all(b in (".", a) for a, b in zip(w, word)) for w in self.words)
