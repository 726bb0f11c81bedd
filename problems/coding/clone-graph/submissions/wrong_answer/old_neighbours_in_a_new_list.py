# Witness: clone_graph([[2], [1]]) gives nodes of the input instead of [[2], [1]].
def clone_graph(node):
    return node and Node(node.val, list(node.neighbors))
