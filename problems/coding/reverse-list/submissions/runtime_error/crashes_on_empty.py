# Witness: reverse_list([]) raises AttributeError.
def reverse_list(head):
    turned = None
    while head.next:
        head.next, turned, head = turned, head, head.next
    head.next = turned
    return head
