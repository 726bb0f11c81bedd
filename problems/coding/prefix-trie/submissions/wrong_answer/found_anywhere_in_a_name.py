# Witness: Trie(), insert("ab"), startsWith("b") gives True instead of False.
class Trie:
    def __init__(self):
        self.text = ","

    def insert(self, word: str) -> None:
        self.text += word + ","

    def search(self, word: str) -> bool:
        return f",{word}," in self.text

    def startsWith(self, prefix: str) -> bool:
        return prefix in self.text
