# Witness: max_path_sum([4, 1, None, 0, 2]) gives 5 instead of 7.
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + (left if node.left else right))

    gain(root)
    return best
