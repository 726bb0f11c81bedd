# Witness: is_valid_bst([3, None, 6, 3]) gives True instead of False.
# Mistake: going left, the lower bound of the junctions above is dropped
def is_valid_bst(root):
    stack = [(root, -10**12, 10**12)]
    while stack:
        node, lo, hi = stack.pop()
        if node is None:
            continue
        if not lo < node.val < hi:
            return False
        stack.append((node.left, -10**12, node.val))
        stack.append((node.right, node.val, hi))
    return True
