# Witness: deserialize(serialize([5, -1000])) raises IndexError.
# Mistake: -1000 marks a missing card but is a legal number
class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            n = stack.pop()
            if n is None:
                out.append("-1000")
            else:
                out.append(str(n.val))
                stack += [n.right, n.left]
        return " ".join(out)

    def deserialize(self, data):
        top = TreeNode(0)
        holes = [(top, "left")]
        for tok in data.split():
            parent, side = holes.pop()
            if tok != "-1000":
                n = TreeNode(int(tok))
                setattr(parent, side, n)
                holes += [(n, "right"), (n, "left")]
        return top.left
