# Slowest acceptable: compares with every label of the same length, letter by letter.
class WordDictionary:
    def __init__(self):
        self.by_length = collections.defaultdict(list)

    def addWord(self, word: str) -> None:
        self.by_length[len(word)].append(word)

    def search(self, word: str) -> bool:
        for label in self.by_length[len(word)]:
            for i in range(len(word)):
                if word[i] != "." and word[i] != label[i]:
                    break
            else:
                return True
        return False
