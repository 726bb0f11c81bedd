# Witness: copy_random_list([[1, None], [2, None]]) changes its input to [[1, None]].
def copy_random_list(head):
    copies = {None: None}
    nodes = []
    node = head
    while node:
        nodes.append(node)
        copies[node] = Node(node.val)
        node = node.next
    while nodes:
        node = nodes.pop()
        copies[node].next, node.next = copies[node.next], None
        copies[node].random = copies[node.random]
    return copies[head]
