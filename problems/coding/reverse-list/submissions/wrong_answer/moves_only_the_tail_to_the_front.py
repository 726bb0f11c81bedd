# Witness: reverse_list([1, 2, 3]) gives [3, 1, 2] instead of [3, 2, 1].
def reverse_list(head):
    if not head or not head.next:
        return head
    node = head
    while node.next.next:
        node = node.next
    last, node.next = node.next, None
    last.next = head
    return last
