# Witness: copy_random_list([[1, 0]]) gives [[1, None]] instead of [[1, 0]].
def copy_random_list(head):
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node:
        copies[node].next = copies[node.next]
        if node.random is not node:
            copies[node].random = copies[node.random]
        node = node.next
    return copies[head]
