def is_valid_bst(root: TreeNode) -> bool:
    """Return whether all of the left subtree is below and all of the right above, at every node."""
    return False
