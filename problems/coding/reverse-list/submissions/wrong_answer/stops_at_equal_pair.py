# Witness: reverse_list([5, 1, 2, 5]) gives [5, 1, 2, 5] instead of [5, 2, 1, 5].
# Mistake: exchange from both ends stops at the first equal pair
def reverse_list(head):
    vals, cur = [], head
    while cur:
        vals.append(cur.val)
        cur = cur.next
    i, j = 0, len(vals) - 1
    while i < j and vals[i] != vals[j]:
        vals[i], vals[j] = vals[j], vals[i]
        i, j = i + 1, j - 1
    new = None
    for v in reversed(vals):
        new = ListNode(v, new)
    return new
