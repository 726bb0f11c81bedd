# Witness: max_path_sum([0, 6, 6, None, 1, -6]) gives 14 instead of 13.
# Mistake: arms are stored by rating, so pavilions with equal ratings share one
def max_path_sum(root):
    order = [root]
    for n in order:
        order += [c for c in (n.left, n.right) if c]
    arm = {}
    best = root.val
    for n in reversed(order):
        l = arm[n.left.val] if n.left else 0
        r = arm[n.right.val] if n.right else 0
        best = max(best, n.val + l + r)
        arm[n.val] = max(0, n.val + max(l, r))
    return best
