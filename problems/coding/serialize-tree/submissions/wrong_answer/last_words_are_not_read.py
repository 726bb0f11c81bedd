# Witness: codec([1, 1]) gives [1] instead of [1, 1].
class Codec:
    """Gaps at the end are left out, and the reader always wants two words at once."""
    def serialize(self, root):
        out, row = [], [root]
        while any(row):
            out += [str(n.val) if n else "#" for n in row]
            row = [c for n in row if n for c in (n.left, n.right)]
        while out and out[-1] == "#":
            out.pop()
        return ",".join(out)

    def deserialize(self, data):
        words = data.split(",")
        if not data:
            return None
        root = TreeNode(int(words[0]))
        queue, i = deque([root]), 1
        while i + 1 < len(words):
            n = queue.popleft()
            for side in ("left", "right"):
                if words[i] != "#":
                    c = TreeNode(int(words[i]))
                    setattr(n, side, c)
                    queue.append(c)
                i += 1
        return root
