# Witness: max_path_sum([3, -1]) gives 2 instead of 3.
# The gain of a leaf is its rating, also when that is a loss.
def max_path_sum(root):
    best = float("-inf")

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        if node.left is None and node.right is None:
            return node.val
        return max(0, node.val + max(left, right))

    gain(root)
    return best
