# Witness: max_path_sum([4, 2, 2, 3, None, None, 5]) gives 14 instead of 16.
# A memo keyed by the rating takes two pavilions with one rating for the same.
def max_path_sum(root):
    gains, best = {}, root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        if node.val not in gains:
            left, right = gain(node.left), gain(node.right)
            best = max(best, node.val + left + right)
            gains[node.val] = max(0, node.val + max(left, right))
        return gains[node.val]

    gain(root)
    return best
