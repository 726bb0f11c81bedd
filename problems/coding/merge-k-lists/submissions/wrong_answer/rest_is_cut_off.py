# Witness: merge_k_lists([[1, 2], [3, 4]]) gives [1, 2] instead of [1, 2, 3, 4].
# When one of two threads is empty the rest of the other is forgotten.
def merge_k_lists(lists):
    def merge(one, other):
        front = last = ListNode()
        while one and other:
            if one.val <= other.val:
                last.next, one = one, one.next
            else:
                last.next, other = other, other.next
            last = last.next
        last.next = one
        return front.next

    if not lists:
        return None
    waiting = deque(lists)
    while len(waiting) > 1:
        waiting.append(merge(waiting.popleft(), waiting.popleft()))
    return waiting[0]
