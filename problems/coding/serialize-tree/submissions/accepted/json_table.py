# A table of values and positions of children as JSON.
import json

class Codec:
    def serialize(self, root):
        rows, nodes = [], [root] if root else []
        for n in nodes:
            kids = []
            for c in (n.left, n.right):
                kids.append(len(nodes) if c else 0)
                if c:
                    nodes.append(c)
            rows.append([n.val, *kids])
        return json.dumps(rows)

    def deserialize(self, data):
        rows = json.loads(data)
        nodes = [TreeNode(v) for v, _, _ in rows]
        for n, (_, l, r) in zip(nodes, rows):
            n.left = nodes[l] if l else None
            n.right = nodes[r] if r else None
        return nodes[0] if nodes else None
