# Witness: merge_k_lists([[], [0, 1]]) gives [0] instead of [0, 1].
# Mistake: when the first thread runs out, only one bead of the rest of the second is kept
def merge_two(a, b):
    dummy = tail = ListNode(0)
    while a and b:
        if a.val <= b.val:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a or (b and ListNode(b.val))
    return dummy.next

def merge_k_lists(lists):
    if not lists:
        return None
    todo = list(lists)
    while len(todo) > 1:
        half = [merge_two(todo[i], todo[i + 1]) for i in range(0, len(todo) - 1, 2)]
        if len(todo) % 2:
            half.append(todo[-1])
        todo = half
    return todo[0]
