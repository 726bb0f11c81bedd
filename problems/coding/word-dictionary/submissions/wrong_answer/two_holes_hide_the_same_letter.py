# Witness: WordDictionary(), addWord("ab"), search("..") gives False instead of True.
class WordDictionary:
    def __init__(self):
        self.labels = set()

    def addWord(self, word: str) -> None:
        self.labels.add(word)

    def search(self, word: str) -> bool:
        return any(
            word.replace(".", letter) in self.labels for letter in "abcdefghijklmnopqrstuvwxyz"
        )
