# Another algorithm: a set of labels, and all 26 letters tried in every hole.
class WordDictionary:
    def __init__(self):
        self.labels = set()
        self.lengths = set()

    def addWord(self, word: str) -> None:
        self.labels.add(word)
        self.lengths.add(len(word))

    def search(self, word: str) -> bool:
        if "." not in word:
            return word in self.labels
        if len(word) not in self.lengths:
            return False
        return any(
            self.search(word.replace(".", letter, 1)) for letter in "abcdefghijklmnopqrstuvwxyz"
        )
