# Witness: invert_tree([0, 0, 0, 2, None, 2, None, None, 0]) gives [0, 0, 0, None, 2, None, 2] instead of [0, 0, 0, None, 2, None, 2, None, None, 0].
# Mistake: reuses the copy of any piece with the same number and the same child numbers
def invert_tree(root):
    done = {}

    def go(n):
        if n is None:
            return None
        key = (n.val, n.left and n.left.val, n.right and n.right.val)
        if key not in done:
            done[key] = TreeNode(n.val, go(n.right), go(n.left))
        return done[key]

    return go(root)
