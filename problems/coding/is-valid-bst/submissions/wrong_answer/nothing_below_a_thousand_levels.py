# Witness: is_valid_bst([0] + [v for n in range(1, 1200) for v in (None, n)] + [None, 5]) gives True instead of False.
# Deeper levels are left out "to avoid a crash".
def is_valid_bst(root):
    def valid(node, low, high, level):
        if node is None or level > 1_000:
            return True
        return (
            low < node.val < high
            and valid(node.left, low, node.val, level + 1)
            and valid(node.right, node.val, high, level + 1)
        )

    return valid(root, float("-inf"), float("inf"), 0)
