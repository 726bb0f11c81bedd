# Witness: max_path_sum([3, 1, -7]) gives 3 instead of 4.
# Mistake: at a pavilion with two children always goes into both
import sys
sys.setrecursionlimit(60000)
def max_path_sum(root):
    best = -10**9
    def arm(n):
        nonlocal best
        if n.left and n.right:
            l, r = arm(n.left), arm(n.right)
            best = max(best, n.val, l + r + n.val)
            return n.val + max(0, l, r)
        c = n.left or n.right
        a = n.val + max(0, arm(c)) if c else n.val
        best = max(best, a)
        return a
    arm(root)
    return best
