# Witness: deserialize(serialize([-1000])) gives [-100, 0] instead of [-1000].
# Mistake: fixed width of four, but -1000 has five characters
class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            n = stack.pop()
            out.append(f"{n.val:4d}" if n else "   #")
            if n:
                stack += [n.right, n.left]
        return "".join(out)

    def deserialize(self, data):
        top = TreeNode(0)
        holes = [(top, "left")]
        for i in range(0, len(data), 4):
            tok = data[i:i + 4].strip()
            parent, side = holes.pop()
            if tok != "#":
                n = TreeNode(int(tok))
                setattr(parent, side, n)
                holes += [(n, "right"), (n, "left")]
        return top.left
