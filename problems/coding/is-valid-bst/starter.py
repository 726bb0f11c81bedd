def is_valid_bst(root: TreeNode | None) -> bool:
    """Return whether all of the left subtree is below and all of the right above, at every node."""
    return root is None
