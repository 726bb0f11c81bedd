# Witness: reverse_list([1, 2, 3]) gives [2, 1] instead of [3, 2, 1].
def reverse_list(head):
    turned = None
    while head and head.next:
        head.next, turned, head = turned, head, head.next
    return turned
