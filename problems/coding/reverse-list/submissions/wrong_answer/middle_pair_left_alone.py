# Witness: reverse_list([1, 2]) gives [1, 2] instead of [2, 1]: odd lengths come out right.
def reverse_list(head):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    for i in range((len(nodes) - 1) // 2):
        nodes[i].val, nodes[~i].val = nodes[~i].val, nodes[i].val
    return head
