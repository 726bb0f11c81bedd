# Witness: codec([1, None, 1]) gives [1, 1] instead of [1, None, 1].
class Codec:
    """Marks leaves instead of gaps: a star after a leaf."""
    def serialize(self, root):
        out = []

        def go(n):
            if not n:
                return
            leaf = not n.left and not n.right
            out.append(str(n.val) + ("*" if leaf else ""))
            go(n.left)
            go(n.right)

        go(root)
        return " ".join(out)

    def deserialize(self, data):
        words = deque(data.split())

        def read():
            if not words:
                return None
            w = words.popleft()
            if w[-1] == "*":
                return TreeNode(int(w[:-1]))
            return TreeNode(int(w), read(), read())

        return read()
