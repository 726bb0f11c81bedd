# Witness: WordDictionary(), addWord("a"), addWord("ab"), search("a") gives False instead of True.
class Node:
    def __init__(self):
        self.next = {}
        self.end = False


class WordDictionary:
    def __init__(self):
        self.root = Node()

    def addWord(self, word: str) -> None:
        node = self.root
        for place, letter in enumerate(word, 1):
            if letter not in node.next:
                node.next[letter] = Node()
            node = node.next[letter]
            node.end = place == len(word)

    def search(self, word: str) -> bool:
        level = [self.root]
        for letter in word:
            level = [
                child for node in level for x, child in node.next.items() if letter in (x, ".")
            ]
        return any(node.end for node in level)
