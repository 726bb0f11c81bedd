# Witness: codec([-1]) gives [] instead of [-1].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if node is None:
                words.append("-1")
                return
            words.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return " ".join(words)

    def deserialize(self, data):
        words = iter(data.split())

        def read():
            word = next(words, "#")
            if word in ("#", "-1"):
                return None
            return TreeNode(int(word), read(), read())

        return read()
