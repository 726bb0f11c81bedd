# Witness: after invert_tree([1, 2, 3]) the call invert_tree([]) gives [1, 3, 2] instead of [].
def invert_tree(root, roots=[]):
    if root:
        roots.append(root)
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            node.left, node.right = node.right, node.left
            stack += [node.left, node.right]
    return roots[-1] if roots else None
