# Witness: reverse_list([4]) gives [] instead of [4].
def reverse_list(head):
    turned = None
    while head:
        rest = head.next
        head.next = turned
        turned, head = head, rest
    return head
