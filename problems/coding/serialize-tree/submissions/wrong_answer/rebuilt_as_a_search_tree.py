# Witness: codec([1, None, -1]) gives [1, -1] instead of [1, None, -1].
class Codec:
    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)}{self.serialize(root.right)}" if root else ""

    def deserialize(self, data):
        root = None
        for value in map(int, data.split()):
            node = TreeNode(value)
            if root is None:
                root = node
                continue
            place = root
            while True:
                side = "left" if value < place.val else "right"
                if getattr(place, side) is None:
                    setattr(place, side, node)
                    break
                place = getattr(place, side)
        return root
