# An explicit stack; the gain is written into the node's own value.
def max_path_sum(root):
    best = root.val
    stack = [(root, False)]
    while stack:
        node, ready = stack.pop()
        if not ready:
            stack.append((node, True))
            stack += [(child, False) for child in (node.left, node.right) if child]
            continue
        left = node.left.val if node.left else 0
        right = node.right.val if node.right else 0
        best = max(best, node.val + left + right)
        node.val = max(0, node.val + left, node.val + right)
    return best
