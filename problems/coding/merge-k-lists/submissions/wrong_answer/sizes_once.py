# Witness: merge_k_lists([[3, 3]]) gives [3] instead of [3, 3].
# Mistake: equal sizes are kept once
def merge_k_lists(lists):
    vals = set()
    for n in lists:
        while n:
            vals.add(n.val)
            n = n.next
    dummy = tail = ListNode(0)
    for v in sorted(vals):
        tail.next = ListNode(v)
        tail = tail.next
    return dummy.next
