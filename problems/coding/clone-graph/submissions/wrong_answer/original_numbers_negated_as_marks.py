# Witness: clone_graph([[]]) gives a graph with node -1 instead of [[]]: the mark is copied with the value.
def clone_graph(node):
    made = {}

    def clone(current):
        if current.val > 0:
            current.val = -current.val
            made[-current.val] = Node(current.val)
            for other in current.neighbors:
                made[-current.val].neighbors.append(clone(other))
        return made[abs(current.val)]

    return node and clone(node)
