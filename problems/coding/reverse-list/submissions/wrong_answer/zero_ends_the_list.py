# Witness: reverse_list([5, 0, 2]) gives [5] instead of [2, 0, 5].
def reverse_list(head):
    turned = None
    while head and head.val:
        turned = ListNode(head.val, turned)
        head = head.next
    return turned
