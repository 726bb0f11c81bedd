# Witness: invert_tree([1, None, 2, 3, None, 4]) gives [1, 2, None, None, 3, 4] instead of [1, 2, None, None, 3, None, 4].
def invert_tree(root):
    waiting = deque([root])
    while waiting:
        node = waiting.popleft()
        if node is None:
            break
        node.left, node.right = node.right, node.left
        waiting += [node.left, node.right]
    return root
