# For each length, place and letter the set of labels as the bits of an integer.
class WordDictionary:
    def __init__(self):
        self.count = Counter()
        self.having = defaultdict(int)

    def addWord(self, word: str) -> None:
        bit = 1 << self.count[len(word)]
        self.count[len(word)] += 1
        for place, letter in enumerate(word):
            self.having[len(word), place, letter] |= bit

    def search(self, word: str) -> bool:
        fitting = (1 << self.count[len(word)]) - 1
        for place, letter in enumerate(word):
            if letter != ".":
                fitting &= self.having.get((len(word), place, letter), 0)
        return fitting != 0
