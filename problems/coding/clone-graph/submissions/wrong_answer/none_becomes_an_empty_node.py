# Witness: clone_graph([]) gives a graph with node 0 instead of [].
def clone_graph(node):
    copies = {}

    def clone(current):
        if current is None:
            return Node()
        if current not in copies:
            copies[current] = Node(current.val)
            copies[current].neighbors = [clone(other) for other in current.neighbors]
        return copies[current]

    return clone(node)
