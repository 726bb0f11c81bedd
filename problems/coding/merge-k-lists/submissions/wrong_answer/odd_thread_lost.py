# Witness: merge_k_lists([[], [], [], [], [-1, 0]]) gives [] instead of [-1, 0].
# Mistake: with an odd number of threads the last one is lost in a later round
def merge_two(a, b):
    dummy = tail = ListNode(0)
    while a and b:
        if a.val <= b.val:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a or b
    return dummy.next

def merge_k_lists(lists):
    if not lists:
        return None
    todo = list(lists)
    while len(todo) > 1:
        half = [merge_two(todo[i], todo[i + 1]) for i in range(0, len(todo) - 1, 2)]
        if len(todo) % 2 and len(todo) == len(lists):
            half.append(todo[-1])
        todo = half
    return todo[0]
