# Witness: clone_graph([[2], [1]]) gives [[2], []] instead of [[2], [1]].
def clone_graph(node):
    return node and Node(node.val, [Node(other.val) for other in node.neighbors])
