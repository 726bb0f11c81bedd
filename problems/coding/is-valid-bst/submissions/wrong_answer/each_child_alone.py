# Witness: is_valid_bst([3, None, 6, 3]) gives True instead of False.
# Mistake: compares each junction with its two children only
def is_valid_bst(root):
    stack = [root]
    while stack:
        n = stack.pop()
        if n.left:
            if n.left.val >= n.val:
                return False
            stack.append(n.left)
        if n.right:
            if n.right.val <= n.val:
                return False
            stack.append(n.right)
    return True
