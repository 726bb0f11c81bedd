# Witness: codec([]) gives [0] instead of [].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if node is None:
                words.append("#")
                return
            words.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return " ".join(words)

    def deserialize(self, data):
        words = iter(data.replace("#", "0", 1).split() if data == "#" else data.split())

        def read():
            word = next(words, "#")
            if word == "#":
                return None
            return TreeNode(int(word), read(), read())

        return read()
