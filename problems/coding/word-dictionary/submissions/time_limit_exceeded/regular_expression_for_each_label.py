# The pattern is a regular expression already; it is tried on all labels.
class WordDictionary:
    def __init__(self):
        self.labels = set()

    def addWord(self, word: str) -> None:
        self.labels.add(word)

    def search(self, word: str) -> bool:
        import re

        return any(re.fullmatch(word, label) for label in self.labels)
