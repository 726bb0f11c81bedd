# Witness: copy_random_list([[1, 1], [2, None]]) gives [[1, None], [2, None]] instead of [[1, 1], [2, None]].
def copy_random_list(head):
    copies, dummy = {}, Node(0)
    tail = dummy
    while head:
        copies[head] = tail.next = Node(head.val)
        tail = tail.next
        tail.random = copies.get(head.random)
        head = head.next
    return dummy.next
