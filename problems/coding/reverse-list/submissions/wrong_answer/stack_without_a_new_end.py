# Witness: reverse_list([1, 2]) gives a list with a cycle instead of [2, 1].
def reverse_list(head):
    stack = []
    while head:
        stack.append(head)
        head = head.next
    dummy = tail = ListNode()
    while stack:
        tail.next = stack.pop()
        tail = tail.next
    return dummy.next
