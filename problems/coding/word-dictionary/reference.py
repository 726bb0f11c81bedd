class WordDictionary:
    """A tree of letters; a dot goes on with every child: O(26^dots * L) per search."""

    def __init__(self) -> None:
        self._root: dict[str, dict] = {}

    def addWord(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}  # no single letter, so it cannot be mistaken for a child

    def search(self, word: str) -> bool:
        nodes = [self._root]
        for letter in word:
            if letter == ".":
                nodes = [child for node in nodes for child in node.values()]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
        return any("end" in node for node in nodes)
