class Trie:
    """A tree of letters, one level for each place in a word: O(L) per call for L letters."""

    def __init__(self) -> None:
        self._root: dict[str, dict] = {}

    def insert(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}  # no single letter, so it cannot be mistaken for a child

    def search(self, word: str) -> bool:
        return "end" in self._node(word)

    def startsWith(self, prefix: str) -> bool:
        return bool(self._node(prefix))

    def _node(self, prefix: str) -> dict[str, dict]:
        """What follows the prefix; empty only if no word begins with it."""
        node = self._root
        for letter in prefix:
            node = node.get(letter, {})
        return node
