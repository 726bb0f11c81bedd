# Witness: codec([1, None, 1]) gives [1, 1] instead of [1, None, 1].
class Codec:
    """Preorder of the values; the reader hangs every next value to the left."""

    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)}{self.serialize(root.right)}" if root else ""

    def deserialize(self, data):
        root = None
        for word in reversed(data.split()):
            root = TreeNode(int(word), root)
        return root
