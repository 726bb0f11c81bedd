# Witness: merge_k_lists([[-2, 1]]) gives [1, -2] instead of [-2, 1].
# Mistake: counts sizes in an array by size itself; negative ones wrap to the end
def merge_k_lists(lists):
    count = [0] * 20_001
    for n in lists:
        while n:
            count[n.val] += 1
            n = n.next
    dummy = tail = ListNode(0)
    for v in range(20_001):
        size = v if v <= 10_000 else v - 20_001
        for _ in range(count[v]):
            tail.next = ListNode(size)
            tail = tail.next
    return dummy.next
