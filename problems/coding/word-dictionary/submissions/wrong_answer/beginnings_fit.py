# Witness: WordDictionary(), addWord("ab"), search("a") gives True instead of False.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word: str) -> bool:
        nodes = [self.root]
        for letter in word:
            if letter == ".":
                nodes = [child for node in nodes for child in node.values()]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
        return bool(nodes)
