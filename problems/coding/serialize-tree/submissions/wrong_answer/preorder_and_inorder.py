# Witness: deserialize(serialize([1, 1])) gives [1, None, 1] instead of [1, 1].
# Mistake: rebuilds from two orders, ambiguous when numbers repeat
class Codec:
    def serialize(self, root):
        pre, ino = [], []
        stack, n = [], root
        while stack or n:
            while n:
                pre.append(n.val)
                stack.append(n)
                n = n.left
            n = stack.pop()
            ino.append(n.val)
            n = n.right
        return " ".join(map(str, pre)) + "|" + " ".join(map(str, ino))

    def deserialize(self, data):
        pre, ino = ([int(t) for t in part.split()] for part in data.split("|"))
        top = TreeNode(0)
        todo = [(top, "left", pre, ino)]
        while todo:
            parent, side, pre, ino = todo.pop()
            if pre:
                n = TreeNode(pre[0])
                setattr(parent, side, n)
                k = ino.index(pre[0])
                todo.append((n, "left", pre[1:k + 1], ino[:k]))
                todo.append((n, "right", pre[k + 1:], ino[k + 1:]))
        return top.left
