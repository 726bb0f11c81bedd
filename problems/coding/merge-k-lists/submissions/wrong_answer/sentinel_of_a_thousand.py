# Witness: merge_k_lists([[5000], [7000]]) gives [] instead of [5000, 7000].
# A thread that has run out stands at "infinity", which is one thousand.
def merge_k_lists(lists):
    def merge(one, other):
        front = last = ListNode()
        while True:
            left = one.val if one else 1_000
            right = other.val if other else 1_000
            if min(left, right) >= 1_000:
                return front.next
            if left <= right:
                last.next, one = one, one.next
            else:
                last.next, other = other, other.next
            last = last.next

    waiting = deque(lists)
    while len(waiting) > 1:
        waiting.append(merge(waiting.popleft(), waiting.popleft()))
    return waiting[0] if waiting else None
