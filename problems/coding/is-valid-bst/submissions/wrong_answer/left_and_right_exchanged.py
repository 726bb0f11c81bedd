# Witness: is_valid_bst([2, 1]) gives False instead of True.
def is_valid_bst(root):
    def valid(node, low, high):
        return node is None or (
            low < node.val < high
            and valid(node.right, low, node.val)
            and valid(node.left, node.val, high)
        )

    return valid(root, float("-inf"), float("inf"))
