# Witness: deserialize(serialize([0] + [None, 1] * 5000)) gives 1809 items instead of 10001.
# Mistake: the cards below are counted in twelve bits
class Codec:
    def serialize(self, root):
        sizes, order, stack = {None: 0}, [], [root] if root else []
        while stack:
            node = stack.pop()
            order.append(node)
            stack += [child for child in (node.left, node.right) if child]
        for node in reversed(order):
            sizes[node] = 1 + sizes[node.left] + sizes[node.right]
        out, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                out.append(f"{node.val}:{sizes[node.left] % 4096}:{sizes[node.right] % 4096}")
                stack += [node.right, node.left]
        return " ".join(out)

    def deserialize(self, data):
        cards = [tuple(map(int, word.split(":"))) for word in data.split()]
        if not cards:
            return None
        nodes = [TreeNode(val) for val, _, _ in cards]
        for place, (_, left, right) in enumerate(cards):
            if left:
                nodes[place].left = nodes[place + 1]
            if right and place + 1 + left < len(nodes):
                nodes[place].right = nodes[place + 1 + left]
        return nodes[0]
