# Witness: WordDictionary(), addWord("a"), search("a.") gives True instead of False.
class WordDictionary:
    def __init__(self):
        self.text = "\n"

    def addWord(self, word: str) -> None:
        self.text += word + "\n"

    def search(self, word: str) -> bool:
        import re

        return re.search("\n" + word.replace(".", "[a-z]?") + "\n", self.text) is not None
