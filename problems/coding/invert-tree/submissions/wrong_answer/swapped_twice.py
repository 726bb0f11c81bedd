# Witness: invert_tree([1, 2]) gives [1, 2] instead of [1, None, 2].
def invert_tree(root):
    if root:
        root.left, root.right = root.right, root.left
        invert_tree(root.left)
        invert_tree(root.right)
        root.left, root.right = root.right, root.left
    return root
