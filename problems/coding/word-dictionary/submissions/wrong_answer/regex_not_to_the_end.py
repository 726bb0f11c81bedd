# Witness: addWord('ba'), search('.') gives [None, True] instead of [None, False].
# Mistake: the pattern need not reach the end of the label
import re
class WordDictionary:
    def __init__(self):
        self.words = set()

    def addWord(self, word):
        self.words.add(word)

    def search(self, word):
        p = re.compile(word)
        return any(p.match(w) for w in self.words)
