# Witness: copy_random_list([[5, 2], [5, 2], [8, None]]) gives [[5, 1], [8, None]] instead of [[5, 2], [5, 2], [8, None]].
def copy_random_list(head):
    def key(node):
        return node and (node.val, node.random and id(node.random))

    copies, order, node = {None: None}, [], head
    while node:
        if key(node) not in copies:
            copies[key(node)] = Node(node.val)
            order.append(node)
        node = node.next
    for node, following in zip(order, order[1:] + [None]):
        copies[key(node)].next = copies[key(following)]
        copies[key(node)].random = copies[key(node.random)]
    return copies[key(head)]
