# Witness: reverse_list([200, 1]) gives [1, -56] instead of [1, 200].
# Mistake: numbers are kept in 8 bits
import numpy as np

def reverse_list(head):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    new = None
    for v in np.array(vals, dtype=int).astype(np.int8):
        new = ListNode(int(v), new)
    return new
