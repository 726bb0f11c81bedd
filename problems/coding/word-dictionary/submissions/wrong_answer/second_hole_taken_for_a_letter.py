# Witness: WordDictionary(), addWord("ab"), search("..") gives False instead of True.
class WordDictionary:
    def __init__(self):
        self.patterns = set()

    def addWord(self, word: str) -> None:
        self.patterns.add(word)
        for i in range(len(word)):
            self.patterns.add(word[:i] + "." + word[i + 1:])

    def search(self, word: str) -> bool:
        return word in self.patterns
