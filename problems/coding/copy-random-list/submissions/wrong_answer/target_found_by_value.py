# Witness: copy_random_list([[5, 1], [5, None]]) gives [[5, 0], [5, None]] instead of [[5, 1], [5, None]].
def copy_random_list(head):
    values, targets = [], []
    node = head
    while node:
        values.append(node.val)
        targets.append(node.random.val if node.random else None)
        node = node.next
    nodes = [Node(value) for value in values]
    for node, following, target in zip(nodes, nodes[1:] + [None], targets):
        node.next = following
        if target is not None:
            node.random = nodes[values.index(target)]
    return nodes[0] if nodes else None
