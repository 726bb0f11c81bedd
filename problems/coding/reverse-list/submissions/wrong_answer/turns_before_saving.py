# Witness: reverse_list([1, 2]) gives [1] instead of [2, 1].
def reverse_list(head):
    turned, node = None, head
    while node:
        node.next, rest = turned, node.next if turned else None
        turned, node = node, rest
    return turned
