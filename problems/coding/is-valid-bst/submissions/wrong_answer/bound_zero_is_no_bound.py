# Witness: is_valid_bst([0, None, 5, 0]) gives True instead of False.
# Mistake: a bound of 0 is taken for a missing one
import sys
sys.setrecursionlimit(50000)
def is_valid_bst(root, low=None, high=None):
    if root is None:
        return True
    if low and root.val <= low or high and root.val >= high:
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
