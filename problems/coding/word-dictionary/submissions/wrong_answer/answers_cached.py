# Witness: search@0('c.'), search@0('.'), search@1('.a.b'), addWord@0('b'), search@0('.') gives [False, False, False, None, False] instead of [False, False, False, None, True].
# Mistake: answers are remembered and not renewed when a label is added
class WordDictionary:
    def __init__(self):
        self.words = []
        self.cache = {}

    def addWord(self, word):
        self.words.append(word)

    def search(self, word):
        if word not in self.cache:
            self.cache[word] = any(len(w) == len(word) and all(b in (".", a) for a, b in zip(w, word)) for w in self.words)
        return self.cache[word]
