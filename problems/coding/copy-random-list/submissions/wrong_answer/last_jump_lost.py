# Witness: copy_random_list([[1, None], [2, 0]]) gives [[1, None], [2, None]] instead of [[1, None], [2, 0]].
def copy_random_list(head):
    if head is None:
        return None
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node.next:
        copies[node].next, copies[node].random = copies[node.next], copies[node.random]
        node = node.next
    return copies[head]
