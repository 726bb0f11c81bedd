# Witness: clone_graph([[2, 3], [1, 3], [1, 2]]) gives a graph with several nodes of one number instead of [[2, 3], [1, 3], [1, 2]].
def clone_graph(node):
    def clone(current, parent, twin, depth):
        made = Node(current.val)
        for other in current.neighbors:
            if other is parent:
                made.neighbors.append(twin)
            elif depth < 8:
                made.neighbors.append(clone(other, current, made, depth + 1))
        return made

    return node and clone(node, None, None, 0)
