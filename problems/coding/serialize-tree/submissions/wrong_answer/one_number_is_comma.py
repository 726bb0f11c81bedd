# Witness: deserialize(serialize([-956])) gives [] instead of [-956].
# Mistake: numbers become characters; -956 becomes the separator
class Codec:
    def serialize(self, root):
        out, nodes = [], [root]
        for n in nodes:
            out.append(chr(n.val + 1000) if n else "")
            if n:
                nodes += [n.left, n.right]
        return ",".join(out)

    def deserialize(self, data):
        nodes = [TreeNode(ord(t) - 1000) if t else None for t in data.split(",")]
        rest = iter(nodes)
        root = next(rest)
        for n in nodes:
            if n:
                n.left, n.right = next(rest, None), next(rest, None)
        return root
