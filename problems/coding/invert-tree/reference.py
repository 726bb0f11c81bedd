def invert_tree(root: TreeNode | None) -> TreeNode | None:
    """Swap the inverted subtrees at every node: O(n) time, O(height) space."""
    if root is not None:
        root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
