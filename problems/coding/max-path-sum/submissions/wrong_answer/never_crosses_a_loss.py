# Witness: max_path_sum([-1, 10, 10]) gives 10 instead of 19.
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val if node.val < 0 else node.val + left + right)
        return max(0, node.val + max(left, right)) if node.val >= 0 else 0

    gain(root)
    return best
