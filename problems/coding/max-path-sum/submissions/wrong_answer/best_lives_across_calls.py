# Witness: max_path_sum([8]), then max_path_sum([3]) in one process gives 8 instead of 3.
# Mistake: the best value is kept in a default argument and survives the call
def max_path_sum(root, best=[-10**9]):
    order = [root]
    for n in order:
        order += [c for c in (n.left, n.right) if c]
    arm = {None: 0}
    for n in reversed(order):
        l, r = arm[n.left], arm[n.right]
        best[0] = max(best[0], n.val + l + r)
        arm[n] = max(0, n.val + max(l, r))
    return best[0]
