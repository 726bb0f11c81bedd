# Witness: copy_random_list([[1, 0]]) gives [[1, -1]] instead of [[1, 0]]: the target is outside the list.
def copy_random_list(head):
    dummy = tail = Node(0)
    while head:
        jump = Node(head.random.val) if head.random else None
        tail.next = Node(head.val, None, jump)
        tail, head = tail.next, head.next
    return dummy.next
