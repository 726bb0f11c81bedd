# Values are small enough for one character each, so no separator is needed.
class Codec:
    MISSING = "\x00"

    def serialize(self, root):
        text = ""
        stack = [root]
        while stack:
            node = stack.pop()
            text += chr(node.val + 2000) if node else self.MISSING
            if node:
                stack += [node.right, node.left]
        return text

    def deserialize(self, data):
        letters = iter(data)

        def read():
            letter = next(letters)
            if letter == self.MISSING:
                return None
            return TreeNode(ord(letter) - 2000, read(), read())

        return read()
