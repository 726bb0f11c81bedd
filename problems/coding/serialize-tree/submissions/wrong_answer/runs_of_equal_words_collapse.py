# Witness: codec([1, 1]) gives [1] instead of [1, 1].
class Codec:
    """Runs of gaps are shortened, and by mistake so are runs of equal values."""
    def serialize(self, root):
        out, nodes = [], [root]
        for n in nodes:
            out.append(str(n.val) if n else "#")
            if n:
                nodes += [n.left, n.right]
        return " ".join(k if k != "#" else "#" + str(len(list(g)))[-1] for k, g in groupby(out)) if "#" in out else " ".join(out)

    def deserialize(self, data):
        words = []
        for w in data.split():
            words += ["#"] * int(w[1:]) if w[0] == "#" else [w]
        nodes = [None if w == "#" else TreeNode(int(w)) for w in words]
        it = iter(nodes)
        root = next(it, None)
        for n in nodes:
            if n:
                n.left, n.right = next(it, None), next(it, None)
        return root
