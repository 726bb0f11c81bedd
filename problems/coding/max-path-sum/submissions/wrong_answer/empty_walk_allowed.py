# Witness: max_path_sum([-2]) gives 0 instead of -2.
# Mistake: starts from 0, so all negative ratings give 0
def max_path_sum(root):
    order = [root]
    for n in order:
        order += [c for c in (n.left, n.right) if c]
    arm = {None: 0}
    best = 0
    for n in reversed(order):
        l, r = arm[n.left], arm[n.right]
        best = max(best, n.val + l + r)
        arm[n] = max(0, n.val + max(l, r))
    return best
