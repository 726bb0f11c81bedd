# Witness: codec([0]) gives [] instead of [0].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if node is None:
                words.append("0")
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
            if word in ("#", "0"):
                return None
            return TreeNode(int(word), read(), read())

        return read()
