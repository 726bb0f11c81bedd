# Witness: codec([1, 2]), codec([1, 2]) gives [1, None, 2] instead of [1, 2].
@cache
def node_for(text):
    words = iter(text.split())

    def read():
        w = next(words)
        return None if w == "#" else TreeNode(int(w), read(), read())

    return read()


class Codec:
    """Gives the same nodes again for the same text, and drops the right side once read."""
    count = Counter()

    def serialize(self, root):
        out = []

        def go(n):
            out.append(str(n.val) if n else "#")
            if n:
                go(n.left)
                go(n.right)

        go(root)
        return " ".join(out)

    def deserialize(self, data):
        root = node_for(data)
        self.count[data] += 1
        if root and self.count[data] > 1:
            root.left, root.right = root.right, root.left
        return root
