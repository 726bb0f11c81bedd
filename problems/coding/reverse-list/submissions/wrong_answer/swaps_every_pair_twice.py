# Witness: reverse_list([1, 2]) gives [1, 2] instead of [2, 1]: the loop should stop half way.
def reverse_list(head):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    for i in range(len(nodes)):
        j = len(nodes) - 1 - i
        nodes[i].val, nodes[j].val = nodes[j].val, nodes[i].val
    return head
