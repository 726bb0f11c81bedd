def invert_tree(root: TreeNode | None) -> TreeNode | None:
    """Return the root of the tree with left and right swapped at every node."""
    return root
