# Witness: deserialize(serialize([1] + [None, 1] * 5999)) gives 9999 items instead of 11999.
# Mistake: writes at most 10000 marks, missing cards included
from collections import deque

class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        while queue and len(out) < 10_000:
            n = queue.popleft()
            out.append(str(n.val) if n else "")
            if n:
                queue.extend((n.left, n.right))
        return ",".join(out)

    def deserialize(self, data):
        nodes = [TreeNode(int(t)) if t else None for t in data.split(",")]
        rest = iter(nodes)
        root = next(rest)
        for n in nodes:
            if n:
                n.left, n.right = next(rest, None), next(rest, None)
        return root
