# Witness: reverse_list([1, 2, 3]) gives [2, 1, 3] instead of [3, 2, 1].
def reverse_list(head):
    if head is None or head.next is None:
        return head
    second = head.next
    head.next = reverse_list(second.next)
    second.next = head
    return second
