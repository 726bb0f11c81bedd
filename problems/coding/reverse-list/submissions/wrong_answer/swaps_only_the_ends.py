# Witness: reverse_list([1, 2, 3, 4]) gives [4, 2, 3, 1] instead of [4, 3, 2, 1].
def reverse_list(head):
    if head is None:
        return None
    tail = head
    while tail.next:
        tail = tail.next
    head.val, tail.val = tail.val, head.val
    return head
