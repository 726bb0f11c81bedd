# Witness: invert_tree([1, 2]) gives [1, 2] instead of [1, None, 2]: works on the list, not the tree.
def invert_tree(root):
    level, rows = [root] if root else [], []
    while level:
        rows.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    values = deque(value for row in rows for value in reversed(row))

    if not values:
        return None
    top = TreeNode(values.popleft())
    waiting = deque([top])
    while values:
        node = waiting.popleft()
        node.left = TreeNode(values.popleft())
        waiting.append(node.left)
        if values:
            node.right = TreeNode(values.popleft())
            waiting.append(node.right)
    return top
