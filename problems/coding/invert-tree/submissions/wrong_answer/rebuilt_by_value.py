# Witness: invert_tree([1, 2, None, 2]) gives [1, None, 2] instead of [1, None, 2, None, 2].
def invert_tree(root):
    made = {}

    def mirror(node):
        if node is None:
            return None
        if node.val not in made:
            made[node.val] = TreeNode(node.val)
            made[node.val].left, made[node.val].right = mirror(node.right), mirror(node.left)
            return made[node.val]
        return None

    return mirror(root)
