# Reverses as it walks: only a cycle leads back to the start. Destroys the list.
def has_cycle(head):
    if head is None or head.next is head:
        return head is not None
    before, node = None, head
    while node is not None:
        node.next, before, node = before, node, node.next
    return before is head and head.next is not None
