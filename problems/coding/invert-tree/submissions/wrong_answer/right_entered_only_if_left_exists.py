# Witness: invert_tree([1, None, 2, 3]) gives [1, 2, None, 3] instead of [1, 2, None, None, 3].
def invert_tree(root):
    if root:
        root.left, root.right = root.right, root.left
        if root.right:
            invert_tree(root.right)
            invert_tree(root.left)
    return root
