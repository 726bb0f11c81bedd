# Witness: invert_tree([1, 1, None, 1]) gives [1, None, 1, 1] instead of [1, None, 1, None, 1].
def invert_tree(root):
    seen, stack = set(), [root]
    while stack:
        node = stack.pop()
        if node and node.val not in seen:
            seen.add(node.val)
            node.left, node.right = node.right, node.left
            stack += [node.left, node.right]
    return root
