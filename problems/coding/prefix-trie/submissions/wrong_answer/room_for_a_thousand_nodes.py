# Witness: Trie(), *[insert(chr(97 + i % 26) + chr(97 + i // 26) * 40) for i in range(30)], search("db" + "b" * 39) gives False instead of True.
# A fixed table of nodes: what comes after it is full is lost.
class Trie:
    def __init__(self):
        self.table = [dict() for _ in range(1_000)]
        self.used = 1
        self.ends = set()

    def insert(self, word: str) -> None:
        node = 0
        for letter in word:
            if letter not in self.table[node]:
                if self.used == len(self.table):
                    return
                self.table[node][letter] = self.used
                self.used += 1
            node = self.table[node][letter]
        self.ends.add(node)

    def walk(self, word):
        node = 0
        for letter in word:
            node = self.table[node].get(letter)
            if node is None:
                return None
        return node

    def search(self, word: str) -> bool:
        return self.walk(word) in self.ends

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None
