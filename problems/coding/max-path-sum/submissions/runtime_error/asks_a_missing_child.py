# Witness: max_path_sum([1, 2]) raises AttributeError instead of giving 3.
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node.left is None and node.right is None:
            best = max(best, node.val)
            return max(0, node.val)
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + max(left, right))

    gain(root)
    return best
