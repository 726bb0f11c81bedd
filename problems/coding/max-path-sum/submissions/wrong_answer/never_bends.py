# Witness: max_path_sum([1, 2, 3]) gives 4 instead of 6.
# Straight down from some pavilion, on one side only.
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        here = node.val + max(0, gain(node.left), gain(node.right))
        best = max(best, here)
        return here

    gain(root)
    return best
