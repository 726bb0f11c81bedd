# Witness: copy_random_list([[1, 1], [2, None]]) gives [[1, None], [2, None]] instead of [[1, 1], [2, None]].
def copy_random_list(head):
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    for node in copies:
        if node is not None:
            copies[node].next = copies[node.next]
            if node.random is not node.next:
                copies[node].random = copies[node.random]
    return copies[head]
