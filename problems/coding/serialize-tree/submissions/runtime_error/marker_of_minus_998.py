# Witness: deserialize(serialize([-998])) raises IndexError.
# Mistake: -998 stands for a missing card
class Codec:
    def serialize(self, root):
        words, stack = [], [root]
        while stack:
            node = stack.pop()
            words.append(-998 if node is None else node.val)
            if node:
                stack += [node.right, node.left]
        return " ".join(map(str, words))

    def deserialize(self, data):
        words = list(map(int, data.split()))
        root = TreeNode(0)
        gaps = [(root, "right")]
        for word in words:
            parent, side = gaps.pop()
            if word != -998:
                node = TreeNode(word)
                setattr(parent, side, node)
                gaps += [(node, "right"), (node, "left")]
        return root.right
