# Witness: reverse_list([1, 2, 3]) gives [1] instead of [3, 2, 1].
def reverse_list(head):
    turned, node = None, head
    while node:
        node.next, turned, node = turned, node, node.next
    return head
