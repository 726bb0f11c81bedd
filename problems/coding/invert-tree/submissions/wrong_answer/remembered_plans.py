# Witness: after invert_tree([1, 2, 3]) the call invert_tree([1, 5, 6]) gives [1, 3, 2] instead of [1, 6, 5].
# Mistake: plans are remembered by top number and piece count
_plans = {}

def invert_tree(root):
    def size(n):
        return 1 + size(n.left) + size(n.right) if n else 0

    def go(n):
        return n and TreeNode(n.val, go(n.right), go(n.left))

    if root is None:
        return None
    key = (root.val, size(root))
    if key not in _plans:
        _plans[key] = go(root)
    return _plans[key]
