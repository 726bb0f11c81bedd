# Witness: clone_graph([[3], [3], [1, 2]]) gives [[2], [1, 3], [2]] instead of [[3], [3], [1, 2]].
def clone_graph(node):
    copies = {}

    def clone(current):
        if current not in copies:
            copies[current] = Node(len(copies) + 1)
            copies[current].neighbors = [clone(other) for other in current.neighbors]
        return copies[current]

    return node and clone(node)
