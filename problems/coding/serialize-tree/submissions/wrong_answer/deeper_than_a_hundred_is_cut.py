# Witness: codec([1] + [None, 1] * 150) gives [1] + [None, 1] * 99 instead of [1] + [None, 1] * 150.
class Codec:
    def serialize(self, root):
        words = []

        def write(node, depth):
            if node is None or depth > 100:
                words.append("#")
                return
            words.append(str(node.val))
            write(node.left, depth + 1)
            write(node.right, depth + 1)

        write(root, 1)
        return " ".join(words)

    def deserialize(self, data):
        words = iter(data.split())

        def read():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), read(), read())

        return read()
