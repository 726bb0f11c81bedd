# Witness: WordDictionary(), WordDictionary(), a.addWord("a"), b.search("a") gives True instead of False.
class WordDictionary:
    labels = defaultdict(set)

    def addWord(self, word: str) -> None:
        self.labels[len(word)].add(word)

    def search(self, word: str) -> bool:
        same = self.labels[len(word)]
        if "." not in word:
            return word in same
        return any(all(w in (x, ".") for w, x in zip(word, label)) for label in same)
