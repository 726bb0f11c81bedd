# Witness: after reverse_list([1, 2]) the call reverse_list([9]) gives [9, 2, 1] instead of [9].
def reverse_list(head, stack=[]):
    while head:
        stack.append(head.val)
        head = head.next
    dummy = tail = ListNode()
    for value in reversed(stack):
        tail.next = ListNode(value)
        tail = tail.next
    return dummy.next
