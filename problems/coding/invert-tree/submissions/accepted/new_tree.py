# Pure: the given tree is left alone.
def invert_tree(root):
    return root and TreeNode(root.val, invert_tree(root.right), invert_tree(root.left))
