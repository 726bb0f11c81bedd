# Witness: WordDictionary(), *[addWord(chr(97 + i % 26) + chr(97 + i // 26) + "a") for i in range(52)], addWord("zzb"), search("..b") gives False instead of True.
# A beam: of all nodes reached only the first fifty go on.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}

    def search(self, word: str) -> bool:
        nodes = [self.root]
        for letter in word:
            nodes = [
                child for node in nodes for x, child in node.items() if letter in (x, ".")
            ][:50]
        return any("end" in node for node in nodes)
