# Witness: invert_tree([1, 2, None, 3]) gives [1, None, 2, 3] instead of [1, None, 2, None, 3].
# Mistake: moves a lone left piece over without inverting what hangs below
def invert_tree(root):
    if root is None:
        return None
    if root.right is None:
        root.left, root.right = None, root.left
        return root
    root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
