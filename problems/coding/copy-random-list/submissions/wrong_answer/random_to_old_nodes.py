# Witness: copy_random_list([[1, 0]]) gives [[1, -1]] instead of [[1, 0]]: the jump leads into the original.
def copy_random_list(head):
    dummy = tail = Node(0)
    while head:
        tail.next = Node(head.val, None, head.random)
        tail, head = tail.next, head.next
    return dummy.next
