# Witness: clone_graph([[]]) gives [] instead of [[]].
def clone_graph(node):
    if not node or not node.neighbors:
        return None
    copies = {}

    def clone(current):
        if current not in copies:
            copies[current] = Node(current.val)
            copies[current].neighbors = [clone(other) for other in current.neighbors]
        return copies[current]

    return clone(node)
