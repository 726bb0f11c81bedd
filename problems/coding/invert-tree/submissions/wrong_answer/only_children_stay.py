# Witness: invert_tree([4, 4]) gives [4, 4] instead of [4, None, 4].
def invert_tree(root):
    if root:
        invert_tree(root.left)
        invert_tree(root.right)
        if root.left and root.right:
            root.left, root.right = root.right, root.left
    return root
