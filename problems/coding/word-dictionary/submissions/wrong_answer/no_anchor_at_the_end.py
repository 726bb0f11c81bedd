# Witness: WordDictionary(), addWord("ab"), search("a") gives True instead of False.
class WordDictionary:
    def __init__(self):
        self.labels = set()

    def addWord(self, word: str) -> None:
        self.labels.add(word)

    def search(self, word: str) -> bool:
        import re

        fits = re.compile(word).match
        return any(fits(label) for label in self.labels)
