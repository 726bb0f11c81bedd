# Witness: invert_tree([]) raises AttributeError.
# Mistake: the empty tree is not handled
def invert_tree(root):
    stack = [root]
    while stack:
        n = stack.pop()
        n.left, n.right = n.right, n.left
        stack += [c for c in (n.left, n.right) if c]
    return root
