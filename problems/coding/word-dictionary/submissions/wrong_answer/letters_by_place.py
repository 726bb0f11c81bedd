# Witness: search('bb.'), addWord('bb'), search('abb'), search('b'), addWord('ca'), search('ba') gives [False, None, False, False, None, True] instead of [False, None, False, False, None, False].
# Mistake: remembers by length which letters occur at which place, not in which label
class WordDictionary:
    def __init__(self):
        self.at = {}

    def addWord(self, word):
        places = self.at.setdefault(len(word), [set() for _ in word])
        for p, ch in zip(places, word):
            p.add(ch)

    def search(self, word):
        places = self.at.get(len(word))
        return places is not None and all(ch == "." or ch in p for p, ch in zip(places, word))
