# Witness: codec([1, 2]), codec([1, None, 2]) gives [1, 2] instead of [1, None, 2].
class Codec:
    """Remembers the text of charts with the same values in preorder."""
    memory = {}

    def serialize(self, root):
        pre, out = [], []

        def go(n):
            out.append(str(n.val) if n else "#")
            if n:
                pre.append(n.val)
                go(n.left)
                go(n.right)

        go(root)
        return self.memory.setdefault(tuple(pre), " ".join(out))

    def deserialize(self, data):
        words = iter(data.split())

        def read():
            w = next(words)
            return None if w == "#" else TreeNode(int(w), read(), read())

        return read()
