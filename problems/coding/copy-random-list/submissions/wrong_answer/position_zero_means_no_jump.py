# Witness: copy_random_list([[1, 0]]) gives [[1, None]] instead of [[1, 0]].
def copy_random_list(head):
    nodes, position = [], {}
    while head:
        position[head] = len(nodes)
        nodes.append(head)
        head = head.next
    copies = [Node(node.val) for node in nodes]
    for i, node in enumerate(nodes):
        copies[i].next = copies[i + 1] if i + 1 < len(nodes) else None
        if position.get(node.random):
            copies[i].random = copies[position[node.random]]
    return copies[0] if copies else None
