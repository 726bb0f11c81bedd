# Witness: codec([1000]) gives [] instead of [1000].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if node is None:
                words.append("1000")
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
            if word in ("#", "1000"):
                return None
            return TreeNode(int(word), read(), read())

        return read()
