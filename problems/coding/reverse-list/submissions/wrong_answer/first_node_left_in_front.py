# Witness: reverse_list([1, 2, 3]) gives [1, 3, 2] instead of [3, 2, 1]: the dummy trick, one node late.
def reverse_list(head):
    if head is None:
        return None
    turned, node = None, head.next
    while node:
        node.next, turned, node = turned, node, node.next
    head.next = turned
    return head
