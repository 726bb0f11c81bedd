# Witness: codec([1, 1]) gives [11] instead of [1, 1].
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
        return "".join(words)

    def deserialize(self, data):
        words = iter(re.findall(r"#|-?\d+", data))

        def read():
            word = next(words, "#")
            if word == "#":
                return None
            return TreeNode(int(word), read(), read())

        return read()
