# Witness: reverse_list([1, 300]) gives [44, 1] instead of [300, 1]: small values come out right.
def reverse_list(head):
    turned = None
    while head:
        byte = head.val & 255
        turned = ListNode(byte if head.val >= 0 else byte - 256, turned)
        head = head.next
    return turned
