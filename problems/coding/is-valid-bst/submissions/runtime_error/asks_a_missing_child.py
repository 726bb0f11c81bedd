# Witness: is_valid_bst([2, 1]) raises AttributeError instead of giving True.
def is_valid_bst(root):
    def valid(node, low, high):
        if not node.left and not node.right:
            return low < node.val < high
        return (
            low < node.val < high
            and valid(node.left, low, node.val)
            and valid(node.right, node.val, high)
        )

    return valid(root, float("-inf"), float("inf"))
