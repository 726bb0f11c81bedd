# Witness: clone_graph([list(range(2, 23))] + [[1]] * 21)[0][-1:] gives [21] instead of [22].
def clone_graph(node):
    copies = {}

    def clone(current):
        if current not in copies:
            copies[current] = Node(current.val)
            copies[current].neighbors = [clone(other) for other in current.neighbors[:20]]
        return copies[current]

    return node and clone(node)
