# Witness: codec([1, None, 1]) gives [1, 1] instead of [1, None, 1].
class Codec:
    """Preorder with the depth of each card: the first deeper card is a left one."""
    def serialize(self, root):
        out = []

        def go(n, d):
            if n:
                out.append(f"{d}:{n.val}")
                go(n.left, d + 1)
                go(n.right, d + 1)

        go(root, 0)
        return " ".join(out)

    def deserialize(self, data):
        path, root = [], None
        for w in data.split():
            d, v = map(int, w.split(":"))
            n = TreeNode(v)
            path = path[:d]
            if not path:
                root = n
            elif path[-1].left is None:
                path[-1].left = n
            else:
                path[-1].right = n
            path.append(n)
        return root
