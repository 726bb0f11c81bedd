# Witness: deserialize(serialize([1] + [2, None] * 299 + [2])) raises MemoryError.
# Mistake: nested parentheses are too deep for the parser on long charts
import ast

class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            n = stack.pop()
            if isinstance(n, str):
                out.append(n)
            elif n is None:
                out.append("None")
            else:
                out.append(f"({n.val},")
                stack += [")", n.right, ",", n.left]
        return "".join(out)

    def deserialize(self, data):
        top = TreeNode(0)
        todo = [(top, "left", ast.literal_eval(data))]
        while todo:
            parent, side, t = todo.pop()
            if t is not None:
                n = TreeNode(t[0])
                setattr(parent, side, n)
                todo += [(n, "left", t[1]), (n, "right", t[2])]
        return top.left
