# Parent first, without recursion; open places wait on a stack.
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
        return " ".join(out)

    def deserialize(self, data):
        top = TreeNode(0)
        holes = [(top, "left")]
        for tok in data.split():
            parent, side = holes.pop()
            if tok != "#":
                n = TreeNode(int(tok))
                setattr(parent, side, n)
                holes += [(n, "right"), (n, "left")]
        return top.left
