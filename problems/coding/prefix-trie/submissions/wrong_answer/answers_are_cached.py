# Witness: Trie(), startsWith("a"), insert("ab"), startsWith("a") gives False instead of True.
class Trie:
    def __init__(self):
        self.names = []
        self.answers = {}

    def insert(self, word: str) -> None:
        self.names.append(word)

    def search(self, word: str) -> bool:
        return word in self.names

    def startsWith(self, prefix: str) -> bool:
        if prefix not in self.answers:
            self.answers[prefix] = any(name.startswith(prefix) for name in self.names)
        return self.answers[prefix]
