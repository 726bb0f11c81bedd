# Witness: reverse_list([3, 3]) gives [3] instead of [3, 3]: equal values share one entry.
def reverse_list(head):
    copies, turned = {}, None
    while head:
        if head.val not in copies:
            copies[head.val] = turned = ListNode(head.val, turned)
        head = head.next
    return turned
