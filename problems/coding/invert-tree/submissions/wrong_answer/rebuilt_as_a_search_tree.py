# Witness: invert_tree([1, 2]) gives [1, 2] instead of [1, None, 2].
def invert_tree(root):
    values, waiting = [], deque([root])
    while waiting:
        node = waiting.popleft()
        if node:
            values.append(node.val)
            waiting += [node.left, node.right]

    def insert(node, value):
        if node is None:
            return TreeNode(value)
        if value > node.val:
            node.left = insert(node.left, value)
        else:
            node.right = insert(node.right, value)
        return node

    top = None
    for value in values:
        top = insert(top, value)
    return top
