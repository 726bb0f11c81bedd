# Row by row with deques, as in LeetCode's own notation, missing cards at the end left out.
class Codec:

    def serialize(self, root: Optional[TreeNode]) -> str:
        out, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            out.append(node and node.val)
            if node:
                queue.extend((node.left, node.right))
        while out and out[-1] is None:
            out.pop()
        return str(out)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        values = deque(None if word == "None" else int(word) for word in data[1:-1].split(", ") if word)
        if not values:
            return None
        root = TreeNode(values.popleft())
        queue = deque([root])
        while values:
            node = queue.popleft()
            value = values.popleft()
            if value is not None:
                node.left = TreeNode(value)
                queue.append(node.left)
            value = values.popleft() if values else None
            if value is not None:
                node.right = TreeNode(value)
                queue.append(node.right)
        return root
