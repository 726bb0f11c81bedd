# Witness: codec([]) raises AttributeError instead of [].
class Codec:
    def serialize(self, root):
        words, nodes = [str(root.val)], [root]
        for node in nodes:
            for child in (node.left, node.right):
                words.append(str(child.val) if child else "#")
                if child:
                    nodes.append(child)
        return " ".join(words)

    def deserialize(self, data):
        words = iter(data.split())
        root = TreeNode(int(next(words)))
        nodes = [root]
        for node in nodes:
            for side in ("left", "right"):
                word = next(words)
                if word != "#":
                    setattr(node, side, TreeNode(int(word)))
                    nodes.append(getattr(node, side))
        return root
