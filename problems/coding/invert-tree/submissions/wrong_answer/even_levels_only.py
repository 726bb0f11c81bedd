# Witness: invert_tree([1, 2, None, 3]) gives [1, None, 2, 3] instead of [1, None, 2, None, 3].
def invert_tree(root, level=0):
    if root:
        invert_tree(root.left, level + 1)
        invert_tree(root.right, level + 1)
        if level % 2 == 0:
            root.left, root.right = root.right, root.left
    return root
