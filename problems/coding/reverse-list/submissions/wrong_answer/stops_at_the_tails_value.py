# Witness: reverse_list([1, 5, 1]) gives [1] instead of [1, 5, 1]: compares values, not nodes.
def reverse_list(head):
    if head is None:
        return None
    tail = head
    while tail.next:
        tail = tail.next
    turned = ListNode(tail.val)
    nodes = []
    while head.val != tail.val:
        nodes.append(head)
        head = head.next
    last = turned
    for node in reversed(nodes):
        last.next = ListNode(node.val)
        last = last.next
    return turned
