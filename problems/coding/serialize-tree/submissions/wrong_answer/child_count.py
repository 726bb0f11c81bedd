# Witness: deserialize(serialize([1, 2])) gives [1, None, 2] instead of [1, 2].
# Mistake: writes the number of children only, so a lone left card comes back on the right
class Codec:
    def serialize(self, root):
        nodes, out = [root] if root else [], []
        for n in nodes:
            kids = [c for c in (n.left, n.right) if c]
            nodes += kids
            out.append(f"{n.val}:{len(kids)}")
        return " ".join(out)

    def deserialize(self, data):
        rows = [tuple(map(int, t.split(":"))) for t in data.split()]
        nodes = [TreeNode(v) for v, _ in rows]
        rest = iter(nodes[1:])
        for n, (_, k) in zip(nodes, rows):
            if k == 2:
                n.left = next(rest)
            if k:
                n.right = next(rest)
        return nodes[0] if nodes else None
