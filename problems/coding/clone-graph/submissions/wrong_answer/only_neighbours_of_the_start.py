# Witness: clone_graph([[2], [1, 3], [2]]) gives [[2], [1]] instead of [[2], [1, 3], [2]].
def clone_graph(node):
    if node is None:
        return None
    copies = {other: Node(other.val) for other in [node, *node.neighbors]}
    for original, made in copies.items():
        made.neighbors = [copies[other] for other in original.neighbors if other in copies]
    return copies[node]
