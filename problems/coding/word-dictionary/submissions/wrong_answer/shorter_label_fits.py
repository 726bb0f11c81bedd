# Witness: addWord('a'), search('a.') gives [None, True] instead of [None, False].
# Mistake: compares up to the shorter of the two only
class WordDictionary:
    def __init__(self):
        self.words = []

    def addWord(self, word):
        self.words.append(word)

    def search(self, word):
        return any(len(w) <= len(word) and all(b in (".", a) for a, b in zip(w, word)) for w in self.words)
