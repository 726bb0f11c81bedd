# Witness: after deserialize(serialize([1, 2])) the call deserialize(serialize([3, 4])) raises IndexError.
# Mistake: reading position as default argument goes on in the next text
from collections import deque

class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        while queue:
            n = queue.popleft()
            out.append(str(n.val) if n else "")
            if n:
                queue.extend((n.left, n.right))
        return ",".join(out)

    def deserialize(self, data, pos=[0]):
        nodes = [TreeNode(int(t)) if t else None for t in data.split(",")]

        def take():
            pos[0] += 1
            return nodes[pos[0] - 1]

        root = take()
        for n in nodes:
            if n:
                n.left, n.right = take(), take()
        return root
