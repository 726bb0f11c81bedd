# Witness: clone_graph([[2], [1]]) raises RecursionError.
def clone_graph(node, copies=None):
    copies = {} if copies is None else copies
    if node is None:
        return None
    if node not in copies:
        copies[node] = Node(node.val, [clone_graph(other, copies) for other in node.neighbors])
    return copies[node]
