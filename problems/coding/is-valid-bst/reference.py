from math import inf


def is_valid_bst(root: TreeNode | None) -> bool:
    """Hand the open interval that a subtree may use down to it: O(n) time, O(height) space."""
    waiting = [(root, -inf, inf)]
    while waiting:
        node, low, high = waiting.pop()
        if node is None:
            continue
        if not low < node.val < high:
            return False
        waiting += [(node.left, low, node.val), (node.right, node.val, high)]
    return True
