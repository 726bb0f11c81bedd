# Witness: max_path_sum([6]) raises ValueError instead of giving 6.
# Mistake: only walks through the entrance, or a single pavilion
import sys
sys.setrecursionlimit(60000)
def max_path_sum(root):
    vals = []
    def arm(n):
        if n is None:
            return 0
        vals.append(n.val)
        return max(0, n.val + max(arm(n.left), arm(n.right)))
    top = root.val + arm(root.left) + arm(root.right)
    return max(top, max(vals))
