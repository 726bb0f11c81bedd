# Witness: deserialize(serialize([1] + [1, None] * 11 + [1])) raises ValueError.
# Mistake: run lengths are read as one digit
from itertools import groupby

class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            n = stack.pop()
            if n is None:
                out.append("#")
            else:
                out.append(str(n.val))
                stack += [n.right, n.left]
        return " ".join(f"{len(list(g))}*{t}" for t, g in groupby(out))

    def deserialize(self, data):
        top = TreeNode(0)
        holes = [(top, "left")]
        for tok in [t for part in data.split() for t in [part[2:]] * int(part[0])]:
            parent, side = holes.pop()
            if tok != "#":
                n = TreeNode(int(tok))
                setattr(parent, side, n)
                holes += [(n, "right"), (n, "left")]
        return top.left
