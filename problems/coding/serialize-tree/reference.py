class Codec:
    """Values row by row, a mark for every missing child: O(n) time and space, no recursion."""

    MISSING = "#"

    def serialize(self, root: TreeNode | None) -> str:
        words = []
        nodes = [root]
        for node in nodes:
            if node is None:
                words.append(self.MISSING)
            else:
                words.append(str(node.val))
                nodes += [node.left, node.right]
        return " ".join(words)

    def deserialize(self, data: str) -> TreeNode | None:
        words = data.split()
        nodes = [None if word == self.MISSING else TreeNode(int(word)) for word in words]

        # Children stand in the order of their parents, so one walk trails the other.
        children = iter(nodes)
        root = next(children)
        for node in nodes:
            if node is not None:
                node.left = next(children)
                node.right = next(children)
        return root
