# Witness: deserialize(serialize([0])) gives [] instead of [0].
# Mistake: a card with number 0 is written as missing
from collections import deque

class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        while queue:
            n = queue.popleft()
            out.append(str(n.val) if n and n.val else "")
            if n and n.val:
                queue.extend((n.left, n.right))
        return ",".join(out)

    def deserialize(self, data):
        nodes = [TreeNode(int(t)) if t else None for t in data.split(",")]
        rest = iter(nodes)
        root = next(rest)
        for n in nodes:
            if n:
                n.left, n.right = next(rest), next(rest)
        return root
