# Witness: WordDictionary(), addWord("aa"), addWord("bb"), search("ab") gives True instead of False.
# Each letter stands at its place in some label, but not all of them in the same one.
class WordDictionary:
    def __init__(self):
        self.having = set()
        self.lengths = set()

    def addWord(self, word: str) -> None:
        self.lengths.add(len(word))
        self.having.update((len(word), place, letter) for place, letter in enumerate(word))

    def search(self, word: str) -> bool:
        return len(word) in self.lengths and all(
            letter == "." or (len(word), place, letter) in self.having
            for place, letter in enumerate(word)
        )
