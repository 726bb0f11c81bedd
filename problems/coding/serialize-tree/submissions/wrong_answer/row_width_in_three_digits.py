# Witness: deserialize(serialize(list(range(-1000, 1000)))) gives 1047 items instead of 2000.
# Mistake: rows are announced by their width, which has three digits
class Codec:
    def serialize(self, root):
        row, parts = [root], []
        while any(row):
            parts.append(f"{len(row) % 1000:03d}" + ",".join("x" if n is None else str(n.val) for n in row))
            row = [child for node in row if node for child in (node.left, node.right)]
        return ";".join(parts)

    def deserialize(self, data):
        if not data:
            return None
        above, root = None, None
        for part in data.split(";"):
            width, words = int(part[:3]), part[3:].split(",")
            row = [None if word == "x" else TreeNode(int(word)) for word in words[:width]]
            if above is None:
                root = row[0]
            else:
                children = iter(row)
                for node in above:
                    if node:
                        node.left, node.right = next(children, None), next(children, None)
            above = row
        return root
