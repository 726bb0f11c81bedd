from math import inf


def max_path_sum(root: TreeNode | None) -> int:
    """Settle children before parents, without recursion: O(n) time, O(n) space."""
    order = [root]
    for node in order:
        order += [child for child in (node.left, node.right) if child]

    best = -inf
    gain = {None: 0}  # of the best walk that goes down from a node, or 0 if it is better to stop
    for node in reversed(order):
        left, right = gain[node.left], gain[node.right]
        best = max(best, left + node.val + right)
        gain[node] = max(0, node.val + max(left, right))
    return best
