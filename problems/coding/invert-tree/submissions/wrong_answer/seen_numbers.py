# Witness: invert_tree([2, 2, 0, 0]) gives [2, 0, 2, None, None, 0] instead of [2, 0, 2, None, None, None, 0].
# Mistake: skips pieces whose number was seen before
def invert_tree(root):
    stack, seen = [root], set()
    while stack:
        n = stack.pop()
        if n and n.val not in seen:
            seen.add(n.val)
            n.left, n.right = n.right, n.left
            stack += [n.left, n.right]
    return root
