# Witness: clone_graph([[2], [1]]) gives [[2], []] instead of [[2], [1]].
def clone_graph(node):
    if node is None:
        return None
    copies, order = {node: Node(node.val)}, [node]
    for current in order:
        for other in current.neighbors:
            if other not in copies:
                copies[other] = Node(other.val)
                order.append(other)
    for current in order[:-1]:
        copies[current].neighbors = [copies[other] for other in current.neighbors]
    return copies[node]
