# Witness: WordDictionary(), addWord("aa"), addWord("bb"), search(".b") gives False instead of True.
class Node:
    def __init__(self):
        self.children = {}
        self.end = False


class WordDictionary:
    def __init__(self):
        self.root = Node()

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.end = True

    def search(self, word: str) -> bool:
        def dfs(node, rest):
            if not rest:
                return node.end
            if rest[0] == ".":
                for child in node.children.values():
                    return dfs(child, rest[1:])
                return False
            return rest[0] in node.children and dfs(node.children[rest[0]], rest[1:])

        return dfs(self.root, word)
