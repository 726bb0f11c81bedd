# Quadratic: the last node is searched from the front once per node, 12 million steps at 5,000.
def reverse_list(head):
    dummy = tail = ListNode()
    while head is not None:
        before, last = None, head
        while last.next is not None:
            before, last = last, last.next
        tail.next = last
        tail = last
        if before is None:
            break
        before.next = None
    return dummy.next
