# Witness: merge_k_lists([[4]]), then merge_k_lists([]) in one process gives [4] instead of [].
# Mistake: the dummy node is a default argument; an empty call returns the former thread
def merge_k_lists(lists, dummy=ListNode(0)):
    vals = []
    for n in lists:
        while n:
            vals.append(n.val)
            n = n.next
    tail = dummy
    for v in sorted(vals):
        tail.next = ListNode(v)
        tail = tail.next
    return dummy.next
