# Witness: WordDictionary(), search("."), addWord("a"), search(".") gives False instead of True.
class WordDictionary:
    def __init__(self):
        self.labels = defaultdict(list)

    def addWord(self, word: str) -> None:
        self.labels[len(word)].append(word)

    @lru_cache(maxsize=None)
    def search(self, word: str) -> bool:
        same = self.labels[len(word)]
        return any(all(w in (x, ".") for w, x in zip(word, label)) for label in same)
