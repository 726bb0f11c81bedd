class WordDictionary:
    """A collection of words that can be searched with "." for any one letter."""

    def __init__(self):
        pass

    def addWord(self, word: str) -> None:
        pass

    def search(self, word: str) -> bool:
        return False
