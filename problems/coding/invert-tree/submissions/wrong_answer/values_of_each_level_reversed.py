# Witness: invert_tree([1, 2]) gives [1, 2] instead of [1, None, 2]: the shape stays as it was.
def invert_tree(root):
    level = [root] if root else []
    while level:
        for node, value in zip(level, [node.val for node in level][::-1]):
            node.val = value
        level = [child for node in level for child in (node.left, node.right) if child]
    return root
