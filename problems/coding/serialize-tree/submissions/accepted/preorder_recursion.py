# The usual LeetCode form: parent, left, right, by recursion as deep as the chart.
class Codec:
    def serialize(self, root):
        words = []

        def write(node):
            if not node:
                words.append("N")
                return
            words.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(words)

    def deserialize(self, data):
        words = data.split(",")
        self.i = 0

        def read():
            word = words[self.i]
            self.i += 1
            if word == "N":
                return None
            node = TreeNode(int(word))
            node.left = read()
            node.right = read()
            return node

        return read()
