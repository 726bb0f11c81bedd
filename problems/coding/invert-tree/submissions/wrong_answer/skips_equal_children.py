# Witness: invert_tree([1, 2, 2, 3]) gives [1, 2, 2, None, 3] instead of [1, 2, 2, None, None, None, 3].
def invert_tree(root):
    if root:
        invert_tree(root.left)
        invert_tree(root.right)
        if not (root.left and root.right and root.left.val == root.right.val):
            root.left, root.right = root.right, root.left
    return root
