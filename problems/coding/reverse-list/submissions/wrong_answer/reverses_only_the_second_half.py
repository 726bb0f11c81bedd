# Witness: reverse_list([1, 2, 3, 4]) gives [1, 2, 4, 3] instead of [4, 3, 2, 1].
def reverse_list(head):
    dummy = ListNode(0, head)
    slow = fast = dummy
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    turned, node = None, slow.next
    while node:
        node.next, turned, node = turned, node, node.next
    slow.next = turned
    return dummy.next
