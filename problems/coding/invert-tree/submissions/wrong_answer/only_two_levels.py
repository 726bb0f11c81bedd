# Witness: invert_tree([1, 2, None, 3, None, 4]) gives [1, None, 2, None, 3, 4] instead of [1, None, 2, None, 3, None, 4].
def invert_tree(root):
    if root:
        for child in (root.left, root.right):
            if child:
                child.left, child.right = child.right, child.left
        root.left, root.right = root.right, root.left
    return root
