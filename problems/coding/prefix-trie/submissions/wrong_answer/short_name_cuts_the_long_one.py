# Witness: Trie(), insert("ab"), insert("a"), search("ab") gives False instead of True.
# The last letter always gets a new node.
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word[:-1]:
            node = node.setdefault(letter, {})
        node[word[-1]] = {"end": True}

    def find(self, word):
        node = self.root
        for letter in word:
            if letter not in node:
                return None
            node = node[letter]
        return node

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and node.get("end", False)

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None
