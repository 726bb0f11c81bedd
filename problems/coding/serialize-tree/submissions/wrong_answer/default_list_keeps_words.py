# Witness: codec([1]), codec([2]) gives [1] instead of [2].
class Codec:
    def serialize(self, root, out=[]):
        if root is None:
            out.append("#")
        else:
            out.append(str(root.val))
            self.serialize(root.left, out)
            self.serialize(root.right, out)
        return " ".join(out)

    def deserialize(self, data):
        words = iter(data.split())

        def read():
            w = next(words, "#")
            return None if w == "#" else TreeNode(int(w), read(), read())

        return read()
