# Witness: invert_tree([1, 2, 3]) gives [1, 3, 3] instead of [1, 3, 2].
def invert_tree(root):
    if root is None:
        return None
    made = TreeNode(root.val)
    made.left = invert_tree(root.right)
    made.right = made.left or invert_tree(root.left)
    return made
