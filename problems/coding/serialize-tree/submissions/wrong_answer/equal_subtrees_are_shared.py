# Witness: codec([1, 1]) gives [1, None, 1] instead of [1, 1].
class Codec:
    """Names every subtree by its values and writes each once; the name ignores sides."""
    def serialize(self, root):
        table = {}

        def go(n):
            if not n:
                return "."
            key = f"{n.val} {' '.join(sorted([go(n.left), go(n.right)]))}"
            return table.setdefault(key, f"<{len(table)}>")

        name = go(root)
        return name + "|" + ";".join(f"{v}={k}" for k, v in table.items())

    def deserialize(self, data):
        name, _, rest = data.partition("|")
        table = dict(item.split("=") for item in rest.split(";") if item)

        def build(n):
            if n == ".":
                return None
            v, a, b = table[n].split(" ")
            return TreeNode(int(v), build(a), build(b))

        return build(name)
