# Witness: is_valid_bst([-5, -7, 1, None, None, -2, 7, -4, 2]) gives True instead of False.
# All numbers against the root, and each node against its children; junctions in between are not.
def is_valid_bst(root):
    def numbers(node):
        return [*numbers(node.left), node.val, *numbers(node.right)] if node else []

    def children(node):
        if node is None:
            return True
        if node.left and node.left.val >= node.val or node.right and node.right.val <= node.val:
            return False
        return children(node.left) and children(node.right)

    left, right = numbers(root.left), numbers(root.right)
    return all(n < root.val for n in left) and all(n > root.val for n in right) and children(root)
