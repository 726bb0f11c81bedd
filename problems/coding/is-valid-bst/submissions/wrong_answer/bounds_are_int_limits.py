# Witness: is_valid_bst([2**31 - 1]) gives False instead of True.
# Mistake: the first bounds are the int limits themselves, strictly compared
def is_valid_bst(root):
    stack = [(root, -2**31, 2**31 - 1)]
    while stack:
        node, lo, hi = stack.pop()
        if node is None:
            continue
        if not lo < node.val < hi:
            return False
        stack.append((node.left, lo, node.val))
        stack.append((node.right, node.val, hi))
    return True
