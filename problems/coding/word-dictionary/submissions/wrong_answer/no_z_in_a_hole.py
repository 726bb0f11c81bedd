# Witness: WordDictionary(), addWord("z"), search(".") gives False instead of True.
# range(97, 122) ends at y.
class WordDictionary:
    def __init__(self):
        self.labels = set()

    def addWord(self, word: str) -> None:
        self.labels.add(word)

    def search(self, word: str) -> bool:
        if "." in word:
            return any(self.search(word.replace(".", chr(i), 1)) for i in range(97, 122))
        return word in self.labels
