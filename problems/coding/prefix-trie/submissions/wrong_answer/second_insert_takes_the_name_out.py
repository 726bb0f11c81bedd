# Witness: Trie(), insert("a"), insert("a"), search("a") gives False instead of True.
class Trie:
    def __init__(self):
        self.root = [{}, False]

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node[0].setdefault(letter, [{}, False])
        node[1] = not node[1]

    def search(self, word: str) -> bool:
        node = self.root
        for letter in word:
            node = node[0].get(letter)
            if node is None:
                return False
        return node[1]

    def startsWith(self, prefix: str) -> bool:
        node = self.root
        for letter in prefix:
            node = node[0].get(letter)
            if node is None:
                return False
        return True
