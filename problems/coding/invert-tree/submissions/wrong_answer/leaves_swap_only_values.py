# Witness: invert_tree([1, None, 2]) gives [1, None, 2] instead of [1, 2].
def invert_tree(root):
    def leaf(node):
        return node is None or (node.left is None and node.right is None)

    if root and not leaf(root):
        if leaf(root.left) and leaf(root.right):
            if root.left and root.right:
                root.left.val, root.right.val = root.right.val, root.left.val
        else:
            root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
