# Witness: is_valid_bst([-2**31, None, 2**31 - 1]) gives False instead of True.
# Mistake: differences of int32 overflow
import numpy as np
def is_valid_bst(root):
    vals, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        vals.append(node.val)
        node = node.right
    return bool((np.diff(np.array(vals, dtype=np.int32)) > 0).all())
