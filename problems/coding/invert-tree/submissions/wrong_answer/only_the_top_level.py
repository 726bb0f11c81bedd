# Witness: invert_tree([1, 2, None, 3]) gives [1, None, 2, 3] instead of [1, None, 2, None, 3].
def invert_tree(root):
    if root:
        root.left, root.right = root.right, root.left
    return root
