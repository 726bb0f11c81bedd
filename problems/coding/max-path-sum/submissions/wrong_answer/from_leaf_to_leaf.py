# Witness: max_path_sum([5, -1]) gives 4 instead of 5.
# Both ends must be leaves, or the entrance with a single path.
def max_path_sum(root):
    best = float("-inf")

    def down(node):
        nonlocal best
        if not node.left and not node.right:
            best = max(best, node.val)
            return node.val
        if node.left and node.right:
            left, right = down(node.left), down(node.right)
            best = max(best, left + node.val + right)
            return node.val + max(left, right)
        return node.val + down(node.left or node.right)

    return max(down(root), best)
