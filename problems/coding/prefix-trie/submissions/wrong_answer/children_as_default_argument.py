# Witness: Trie(), insert("a"), search("aa") gives True instead of False.
# All nodes share one dictionary of children.
class Node:
    def __init__(self, children={}):
        self.children = children
        self.end = False


class Trie:
    def __init__(self):
        self.root = Node({})

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.end = True

    def find(self, word):
        node = self.root
        for letter in word:
            node = node.children.get(letter)
            if node is None:
                return None
            if node.children is Node.__init__.__defaults__[0]:
                node.children.setdefault(letter, node)
        return node

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and node.end

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None
