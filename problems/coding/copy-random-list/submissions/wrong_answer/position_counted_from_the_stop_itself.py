# Witness: copy_random_list([[1, None], [2, 0]]) gives [[1, None], [2, None]] instead of [[1, None], [2, 0]].
def copy_random_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    copies = [Node(node.val) for node in nodes]
    for i, node in enumerate(nodes):
        copies[i].next = copies[i + 1] if i + 1 < len(nodes) else None
        for j in range(i, len(nodes)):
            if nodes[j] is node.random:
                copies[i].random = copies[j]
    return copies[0] if copies else None
