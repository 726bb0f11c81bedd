# Witness: codec([1, None, 1]) gives [1] instead of [1, None, 1].
class Codec:
    def serialize(self, root):
        rows, row = [], [root]
        while any(row):
            rows.append(" ".join(str(node.val) if node else "#" for node in row))
            following = [child for node in row if node for child in (node.left, node.right)]
            row = following if any(following[::2]) else []
        return " ".join(rows)

    def deserialize(self, data):
        words = iter(data.split())
        first = next(words, "#")
        if first == "#":
            return None
        nodes = [TreeNode(int(first))]
        for node in nodes:
            for side in ("left", "right"):
                word = next(words, "#")
                if word != "#":
                    setattr(node, side, TreeNode(int(word)))
                    nodes.append(getattr(node, side))
        return nodes[0]
