# Witness: invert_tree([0, 1]) gives [0, 1] instead of [0, None, 1].
def invert_tree(root):
    if not root or not root.val:
        return root
    root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
