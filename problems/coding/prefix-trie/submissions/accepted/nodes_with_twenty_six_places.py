# Nodes are objects with an array of 26 children and a flag.
class TrieNode:
    def __init__(self):
        self.children = [None] * 26
        self.is_end = False


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for ch in word:
            i = ord(ch) - ord("a")
            if not node.children[i]:
                node.children[i] = TrieNode()
            node = node.children[i]
        node.is_end = True

    def find(self, word):
        node = self.root
        for ch in word:
            node = node.children[ord(ch) - ord("a")]
            if node is None:
                return None
        return node

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and node.is_end

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None
