# Slowest acceptable: split in the middle, reverse both halves, walk to the tail to join: O(n log n).
def reverse_list(head):
    if head is None or head.next is None:
        return head
    slow, fast = head, head.next
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    second = slow.next
    slow.next = None
    front, back = reverse_list(second), reverse_list(head)
    tail = front
    while tail.next is not None:
        tail = tail.next
    tail.next = back
    return front
