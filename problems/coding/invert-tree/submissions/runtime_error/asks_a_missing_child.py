# Witness: invert_tree([1, None, 2]) raises AttributeError.
def invert_tree(root):
    if root is None or (root.left is None and root.right is None):
        return root
    stack = [root]
    while stack:
        node = stack.pop()
        node.left, node.right = node.right, node.left
        for child in (node.left, node.right):
            if child.left or child.right:
                stack.append(child)
    return root
