# Witness: merge_k_lists([[5, 10000]]) gives [5] instead of [5, 10000].
# Mistake: looks for the smallest below 10000, so beads of size 10000 never come
def merge_k_lists(lists):
    lists = list(lists)
    dummy = tail = ListNode(0)
    while True:
        low, k = 10_000, -1
        for i, n in enumerate(lists):
            if n and n.val < low:
                low, k = n.val, i
        if k < 0:
            return dummy.next
        tail.next = ListNode(low)
        tail = tail.next
        lists[k] = lists[k].next
