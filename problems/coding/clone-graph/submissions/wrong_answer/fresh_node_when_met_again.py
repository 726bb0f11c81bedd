# Witness: clone_graph([[2], [1]]) gives a graph with two nodes of number 1 instead of [[2], [1]].
def clone_graph(node):
    seen = set()

    def clone(current):
        made = Node(current.val)
        if current not in seen:
            seen.add(current)
            made.neighbors = [clone(other) for other in current.neighbors]
        return made

    return node and clone(node)
