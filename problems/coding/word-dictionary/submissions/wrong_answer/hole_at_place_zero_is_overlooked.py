# Witness: WordDictionary(), addWord("a"), search(".") gives False instead of True.
class WordDictionary:
    def __init__(self):
        self.labels = set()

    def addWord(self, word: str) -> None:
        self.labels.add(word)

    def search(self, word: str) -> bool:
        hole = word.rfind(".")
        if hole > 0:
            letters = "abcdefghijklmnopqrstuvwxyz"
            return any(self.search(word[:hole] + x + word[hole + 1:]) for x in letters)
        return word in self.labels
