# Witness: after clone_graph([[2], [1]]) the call clone_graph([[]]) gives [[2], [1]] instead of [[]].
def clone_graph(node, copies={}):
    if node is None:
        return None
    if node.val not in copies:
        copies[node.val] = Node(node.val)
        copies[node.val].neighbors = [clone_graph(other) for other in node.neighbors]
    return copies[node.val]
