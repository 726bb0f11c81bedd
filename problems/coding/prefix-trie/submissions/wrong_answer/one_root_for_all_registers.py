# Witness: Trie(), Trie(), a.insert("a"), b.search("a") gives True instead of False.
class Trie:
    root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = True

    def find(self, word):
        node = self.root
        for letter in word:
            node = node.get(letter)
            if node is None:
                return {}
        return node

    def search(self, word: str) -> bool:
        return "#" in self.find(word)

    def startsWith(self, prefix: str) -> bool:
        return bool(self.find(prefix))
