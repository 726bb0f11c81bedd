# Witness: codec([-1000]) gives [0] instead of [-1000].
class Codec:
    """Three digits for each value, as fixed width."""
    def serialize(self, root):
        out = []

        def go(n):
            out.append("####" if not n else f"{'-' if n.val < 0 else '+'}{abs(n.val) % 1000:03d}")
            if n:
                go(n.left)
                go(n.right)

        go(root)
        return "".join(out)

    def deserialize(self, data):
        parts = iter(data[i : i + 4] for i in range(0, len(data), 4))

        def read():
            w = next(parts)
            return None if w == "####" else TreeNode(int(w), read(), read())

        return read()
