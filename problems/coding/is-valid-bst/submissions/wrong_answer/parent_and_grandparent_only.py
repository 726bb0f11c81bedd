# Witness: is_valid_bst([-5, None, 5, 0, None, -5, 1]) gives True instead of False.
# Children and grandchildren are compared with a node, those further down are not.
def is_valid_bst(root):
    def below(node):
        return [child.val for child in (node, node and node.left, node and node.right) if child]

    if root is None:
        return True
    return (
        all(number < root.val for number in below(root.left))
        and all(number > root.val for number in below(root.right))
        and is_valid_bst(root.left)
        and is_valid_bst(root.right)
    )
