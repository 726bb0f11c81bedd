# Witness: is_valid_bst([0, None, -1]) gives True instead of False.
def is_valid_bst(root):
    stack, last = [], None
    while stack or root:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        if last and root.val <= last:
            return False
        last, root = root.val, root.right
    return True
