# Every card with its path from the top: quadratic in a deep chart.
class Codec:
    def serialize(self, root):
        out, stack = [], [(root, "")]
        while stack:
            n, path = stack.pop()
            if n:
                out.append(f"{path}={n.val}")
                stack += [(n.left, path + "L"), (n.right, path + "R")]
        return ";".join(sorted(out, key=lambda t: t.index("=")))

    def deserialize(self, data):
        top = TreeNode(0)
        for item in data.split(";") if data else []:
            path, val = item.split("=")
            path = "L" + path
            cur = top
            for step in path[:-1]:
                cur = cur.left if step == "L" else cur.right
            setattr(cur, "left" if path[-1] == "L" else "right", TreeNode(int(val)))
        return top.left
