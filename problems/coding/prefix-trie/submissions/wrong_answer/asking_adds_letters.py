# Witness: Trie(), startsWith("a"), startsWith("a") gives True instead of False.
# The first question creates the nodes it walks over, and notices only that they were empty.
class Trie:
    def __init__(self):
        tree = lambda: defaultdict(tree)
        self.root = tree()
        self.names = set()

    def insert(self, word: str) -> None:
        self.names.add(word)
        node = self.root
        for letter in word:
            node = node[letter]

    def search(self, word: str) -> bool:
        return word in self.names

    def startsWith(self, prefix: str) -> bool:
        node, known = self.root, True
        for letter in prefix:
            known = letter in node
            node = node[letter]
        return known
