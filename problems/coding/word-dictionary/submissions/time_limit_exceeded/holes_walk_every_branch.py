# Walks the whole tree and collects all labels before it compares them.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = word

    def search(self, word: str) -> bool:
        found, stack = False, [self.root]
        while stack:
            node = stack.pop()
            for letter, child in node.items():
                if letter != "#":
                    stack.append(child)
                elif len(child) == len(word):
                    found |= all(a == b or a == "." for a, b in zip(word, child))
        return found
