# Witness: is_valid_bst([3, None, 6, 3]) gives True instead of False.
# Mistake: compares with the rightmost of the left side, but with the right child instead of the leftmost of the right side
def is_valid_bst(root):
    stack = [root]
    while stack:
        n = stack.pop()
        if n.left:
            x = n.left
            while x.right:
                x = x.right
            if x.val >= n.val or n.left.val >= n.val:
                return False
            stack.append(n.left)
        if n.right:
            if n.right.val <= n.val:
                return False
            stack.append(n.right)
    return True
