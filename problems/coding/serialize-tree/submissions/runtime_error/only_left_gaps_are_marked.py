# Witness: codec([1]) raises IndexError instead of [1].
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if node is None:
                return words.append("#")
            words.append(str(node.val))
            write(node.left)
            if node.right:
                write(node.right)

        write(root)
        return " ".join(words)

    def deserialize(self, data):
        words = deque(data.split())

        def read():
            word = words.popleft()
            return None if word == "#" else TreeNode(int(word), read(), read())

        return read()
