# Every label of any length is compared, all its letters first.
class WordDictionary:
    def __init__(self):
        self.labels = []

    def addWord(self, word: str) -> None:
        self.labels.append(word)

    def search(self, word: str) -> bool:
        def fits(label):
            return len(label) == len(word) and all(w in (".", l) for w, l in zip(word, label))

        return any(fits(label) for label in self.labels)
