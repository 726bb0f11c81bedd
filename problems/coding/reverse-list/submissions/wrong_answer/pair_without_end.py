# Witness: reverse_list([1, 2]) gives no proper answer: the returned list has a cycle: node 1 points back to node 0.
# Mistake: the shortcut for two climbers leaves the old clip
def reverse_list(head):
    if head and head.next and not head.next.next:
        second = head.next
        second.next = head
        return second
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return prev
