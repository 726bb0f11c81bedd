# In order without a stack; the tree is threaded for a while and then mended.
def is_valid_bst(root):
    last, rises = None, True
    while root:
        if root.left:
            before = root.left
            while before.right and before.right is not root:
                before = before.right
            if before.right is None:
                before.right, root = root, root.left
                continue
            before.right = None
        if last is not None and last >= root.val:
            rises = False
        last, root = root.val, root.right
    return rises
