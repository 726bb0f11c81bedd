# Slowest acceptable: nested brackets, read one character at a time with an explicit stack.
class Codec:
    def serialize(self, root):
        text, stack = [], [root]
        while stack:
            item = stack.pop()
            if item is None:
                text.append("()")
            elif isinstance(item, str):
                text.append(item)
            else:
                stack += [")", item.right, item.left, "(" + str(item.val)]
        return "".join(text)

    def deserialize(self, data):
        open_nodes, done = [], []
        number, sign = None, 1
        for letter in data:
            if letter == "(":
                if number is not None:
                    open_nodes[-1][0] = sign * number
                open_nodes.append([None, []])
                number, sign = None, 1
            elif letter == "-":
                sign = -1
            elif letter in "0123456789":
                number = (number or 0) * 10 + "0123456789".index(letter)
            elif letter == ")":
                if number is not None:
                    open_nodes[-1][0] = sign * number
                number, sign = None, 1
                value, children = open_nodes.pop()
                node = None if value is None else TreeNode(value, *children)
                (open_nodes[-1][1] if open_nodes else done).append(node)
        return done[0]
