# Witness: codec([1] + [None, 1] * 1500) gives [1] + [None, 1] * 999 instead of [1] + [None, 1] * 1500.
class Codec:
    def serialize(self, root):
        out, nodes = [], [root]
        for n in nodes:
            out.append(str(n.val) if n else "#")
            if n and len(nodes) < 2000:
                nodes += [n.left, n.right]
            elif n:
                out[-1] = "#"
        return " ".join(out)

    def deserialize(self, data):
        nodes = [None if w == "#" else TreeNode(int(w)) for w in data.split()]
        it = iter(nodes)
        root = next(it)
        for n in nodes:
            if n:
                n.left, n.right = next(it, None), next(it, None)
        return root
