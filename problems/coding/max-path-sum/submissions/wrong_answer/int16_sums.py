# Witness: max_path_sum([1000] + [1000, None] * 39) gives 32000 instead of 40000.
# Mistake: sums in int16 overflow beyond 32767
import numpy as np
def max_path_sum(root):
    order = [root]
    for n in order:
        order += [c for c in (n.left, n.right) if c]
    idx = {n: i for i, n in enumerate(order)}
    arm = np.zeros(len(order) + 1, dtype=np.int16)
    best = root.val
    for n in reversed(order):
        l, r = (arm[idx.get(c, len(order))] for c in (n.left, n.right))
        with np.errstate(over="ignore"):
            v = np.int16(n.val)
            best = max(best, int(v + l + r))
            arm[idx[n]] = max(np.int16(0), v + max(l, r))
    return int(best)
