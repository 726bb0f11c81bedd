# Bounds for each node, on a stack.
def is_valid_bst(root):
    stack = [(root, -10**12, 10**12)]
    while stack:
        node, lo, hi = stack.pop()
        if node is None:
            continue
        if not lo < node.val < hi:
            return False
        stack.append((node.left, lo, node.val))
        stack.append((node.right, node.val, hi))
    return True
