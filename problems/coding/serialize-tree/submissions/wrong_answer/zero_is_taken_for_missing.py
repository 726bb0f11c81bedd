# Witness: codec([0]) gives [] instead of [0].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if not node or not node.val:
                words.append("#")
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
            if word == "#":
                return None
            return TreeNode(int(word), read(), read())

        return read()
