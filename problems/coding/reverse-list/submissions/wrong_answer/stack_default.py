# Witness: after reverse_list([1, 2]) the call reverse_list([3]) gives [3, 2, 1] instead of [3].
# Mistake: stack as default argument is never emptied
def reverse_list(head, stack=[]):
    while head:
        stack.append(head.val)
        head = head.next
    new = None
    for v in stack:
        new = ListNode(v, new)
    return new
