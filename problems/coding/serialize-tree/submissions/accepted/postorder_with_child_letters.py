# Another algorithm: children first, each card with a letter that says which children it has.
class Codec:
    def serialize(self, root):
        words, stack = [], [root] if root else []
        while stack:
            node = stack.pop()
            words.append(f"{node.val}{'nlrb'[bool(node.left) + 2 * bool(node.right)]}")
            stack += [child for child in (node.left, node.right) if child]
        return " ".join(reversed(words))

    def deserialize(self, data):
        stack = []
        for word in data.split():
            node = TreeNode(int(word[:-1]))
            if word[-1] in "rb":
                node.right = stack.pop()
            if word[-1] in "lb":
                node.left = stack.pop()
            stack.append(node)
        return stack[0] if stack else None
