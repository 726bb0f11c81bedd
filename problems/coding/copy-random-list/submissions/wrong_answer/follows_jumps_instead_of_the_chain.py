# Witness: copy_random_list([[1, None], [2, None]]) gives [[1, None]] instead of [[1, None], [2, None]].
def copy_random_list(head):
    copies, node = {None: None}, head
    while node not in copies:
        copies[node] = Node(node.val)
        node = node.random
    for node, made in copies.items():
        if node is not None:
            made.next = copies.get(node.next)
            made.random = copies[node.random]
    return copies[head]
