# Witness: invert_tree([1, 2]) gives [1, 2] instead of [1, None, 2]: stops above the leaves.
def invert_tree(root):
    def height(node):
        return 0 if node is None else 1 + max(height(node.left), height(node.right))

    def mirror(node, levels):
        if node and levels > 0:
            node.left, node.right = mirror(node.right, levels - 1), mirror(node.left, levels - 1)
        return node

    return mirror(root, height(root) - 2)
