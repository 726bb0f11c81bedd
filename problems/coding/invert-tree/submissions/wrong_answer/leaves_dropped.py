# Witness: invert_tree([7]) gives [] instead of [7].
def invert_tree(root):
    if not root or (not root.left and not root.right):
        return None
    root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
