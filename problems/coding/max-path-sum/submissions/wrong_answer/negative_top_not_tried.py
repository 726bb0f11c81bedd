# Witness: max_path_sum([-2, 3, 5]) gives 5 instead of 6.
# Mistake: a pavilion with a negative rating is never tried as the top of a walk
def max_path_sum(root):
    order = [root]
    for n in order:
        order += [c for c in (n.left, n.right) if c]
    arm = {None: 0}
    best = max(n.val for n in order)
    for n in reversed(order):
        l, r = arm[n.left], arm[n.right]
        if n.val >= 0:
            best = max(best, n.val + l + r)
        arm[n] = max(0, n.val + max(l, r))
    return best
