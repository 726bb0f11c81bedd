# Nodes in reverse order of discovery, arms in a dictionary.
def max_path_sum(root):
    order = [root]
    for n in order:
        order += [c for c in (n.left, n.right) if c]
    arm = {None: 0}
    best = root.val
    for n in reversed(order):
        l, r = arm[n.left], arm[n.right]
        best = max(best, n.val + l + r)
        arm[n] = max(0, n.val + max(l, r))
    return best
