# Witness: copy_random_list([[1, 0]]) changes its input to [[1, -1]]: random served as the dictionary.
def copy_random_list(head):
    targets, nodes = [], []
    while head:
        nodes.append(head)
        targets.append(head.random)
        head = head.next
    for node in nodes:
        node.random = Node(node.val)
    for node, following, target in zip(nodes, nodes[1:] + [None], targets):
        node.random.next = following.random if following else None
        node.random.random = target.random if target else None
    return nodes[0].random if nodes else None
