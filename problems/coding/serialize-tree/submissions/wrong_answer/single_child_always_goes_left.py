# Witness: codec([1, None, 1]) gives [1, 1] instead of [1, None, 1].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            children = [child for child in (node.left, node.right) if child]
            words.append(f"{node.val}/{len(children)}")
            for child in children:
                write(child)

        if root:
            write(root)
        return " ".join(words)

    def deserialize(self, data):
        words = iter(data.split())

        def read():
            value, children = map(int, next(words).split("/"))
            return TreeNode(value, *[read() for _ in range(children)])

        return read() if data else None
