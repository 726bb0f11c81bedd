# Witness: is_valid_bst([4, None, 4]) gives True instead of False.
def is_valid_bst(root):
    def valid(node, low, high):
        return node is None or (
            low <= node.val < high
            and valid(node.left, low, node.val)
            and valid(node.right, node.val, high)
        )

    return valid(root, float("-inf"), float("inf"))
