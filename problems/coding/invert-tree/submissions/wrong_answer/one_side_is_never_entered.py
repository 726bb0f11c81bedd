# Witness: invert_tree([1, None, 2, 3]) gives [1, 2, None, 3] instead of [1, 2, None, None, 3].
def invert_tree(root):
    node = root
    while node:
        node.left, node.right = node.right, node.left
        node = node.right
    return root
