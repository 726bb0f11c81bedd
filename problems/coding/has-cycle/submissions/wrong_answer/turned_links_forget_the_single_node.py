# Witness: has_cycle([[5], -1]) gives True instead of False.
def has_cycle(head):
    before, node = None, head
    while node is not None:
        node.next, before, node = before, node, node.next
    return head is not None and before is head
