# Witness: invert_tree([0] + [1, None] * 50 + [2])[-2:] gives [1, 2] instead of [None, 2].
def invert_tree(root, depth=0):
    if root and depth < 50:
        root.left, root.right = invert_tree(root.right, depth + 1), invert_tree(root.left, depth + 1)
    return root
