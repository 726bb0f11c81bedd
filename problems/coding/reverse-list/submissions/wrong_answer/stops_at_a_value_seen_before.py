# Witness: reverse_list([1, 2, 1]) gives [2, 1] instead of [1, 2, 1]: takes a repeated value for a cycle.
def reverse_list(head):
    seen, turned = set(), None
    while head and head.val not in seen:
        seen.add(head.val)
        turned = ListNode(head.val, turned)
        head = head.next
    return turned
