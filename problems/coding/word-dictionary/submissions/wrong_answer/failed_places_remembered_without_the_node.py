# Witness: WordDictionary(), addWord("aa"), addWord("bb"), search(".b") gives False instead of True.
# A place of the word that failed below one node is not tried below another.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = {}

    def search(self, word: str) -> bool:
        failed = set()

        def dfs(node, i):
            if i in failed:
                return False
            if i == len(word):
                return "#" in node
            found = False
            if word[i] == ".":
                found = any(dfs(child, i + 1) for child in node.values())
            elif word[i] in node:
                found = dfs(node[word[i]], i + 1)
            if not found:
                failed.add(i)
            return found

        return dfs(self.root, 0)
