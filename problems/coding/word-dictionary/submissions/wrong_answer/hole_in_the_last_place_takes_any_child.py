# Witness: WordDictionary(), addWord("ab"), search(".") gives True instead of False.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = {}

    def search(self, word: str) -> bool:
        def dfs(node, i):
            if i == len(word):
                return "#" in node
            if word[i] == ".":
                children = [child for letter, child in node.items() if letter != "#"]
                if i == len(word) - 1:
                    return bool(children)
                return any(dfs(child, i + 1) for child in children)
            return word[i] in node and dfs(node[word[i]], i + 1)

        return dfs(self.root, 0)
