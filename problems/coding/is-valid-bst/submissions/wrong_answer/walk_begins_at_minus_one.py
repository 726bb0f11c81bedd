# Witness: is_valid_bst([-5]) gives False instead of True.
def is_valid_bst(root):
    last = -1

    def rises(node):
        nonlocal last
        if node is None:
            return True
        if not rises(node.left) or node.val <= last:
            return False
        last = node.val
        return rises(node.right)

    return rises(root)
