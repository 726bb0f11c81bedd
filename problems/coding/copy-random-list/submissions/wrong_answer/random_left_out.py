# Witness: copy_random_list([[1, 0]]) gives [[1, None]] instead of [[1, 0]].
def copy_random_list(head):
    dummy = tail = Node(0)
    while head:
        tail.next = Node(head.val)
        tail, head = tail.next, head.next
    return dummy.next
