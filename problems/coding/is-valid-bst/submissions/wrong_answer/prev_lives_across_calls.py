# Witness: is_valid_bst([9]), then is_valid_bst([3]) in one process gives False instead of True.
# Mistake: the previous number is kept in a default argument and survives the call
import sys
sys.setrecursionlimit(50000)
def is_valid_bst(root, prev=[float("-inf")]):
    if root is None:
        return True
    if not is_valid_bst(root.left, prev):
        return False
    if root.val <= prev[0]:
        return False
    prev[0] = root.val
    return is_valid_bst(root.right, prev)
