def max_path_sum(root: TreeNode) -> int:
    """Return the largest sum of values along a path between any two nodes of the tree."""
    return -100_000_000
