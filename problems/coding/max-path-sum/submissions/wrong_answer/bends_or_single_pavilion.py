# Witness: max_path_sum([1, 2]) gives 2 instead of 3.
# Measures only where both paths exist, and single pavilions.
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = max(0, gain(node.left)), max(0, gain(node.right))
        best = max(best, node.val)
        if node.left and node.right:
            best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
