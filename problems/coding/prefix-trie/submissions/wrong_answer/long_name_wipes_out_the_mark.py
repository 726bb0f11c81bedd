# Witness: Trie(), insert("a"), insert("ab"), search("a") gives False instead of True.
# On the way down every node is marked as not the last.
class Node:
    def __init__(self):
        self.children = {}
        self.end = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word: str) -> None:
        node = self.root
        for i, letter in enumerate(word):
            node = node.children.setdefault(letter, Node())
            node.end = i == len(word) - 1

    def search(self, word: str, whole: bool = True) -> bool:
        node = self.root
        for letter in word:
            if letter not in node.children:
                return False
            node = node.children[letter]
        return node.end if whole else True

    def startsWith(self, prefix: str) -> bool:
        return self.search(prefix, whole=False)
