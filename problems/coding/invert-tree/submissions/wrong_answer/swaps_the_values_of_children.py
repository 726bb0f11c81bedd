# Witness: invert_tree([1, 2, 3, 4]) gives [1, 3, 2, 4] instead of [1, 3, 2, None, None, None, 4].
def invert_tree(root):
    if root:
        if root.left and root.right:
            root.left.val, root.right.val = root.right.val, root.left.val
        invert_tree(root.left)
        invert_tree(root.right)
    return root
