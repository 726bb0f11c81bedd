# Witness: reverse_list([2, 9, 4]) gives [9, 4, 2] instead of [4, 9, 2].
def reverse_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    turned = None
    for value in sorted(values):
        turned = ListNode(value, turned)
    return turned
