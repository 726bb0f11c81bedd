# Slowest acceptable: pairs of node and copy in a list, searched for every edge.
def clone_graph(node):
    pairs = []

    def copy_of(wanted):
        for original, made in pairs:
            if original is wanted:
                return made
        return None

    def clone(chamber):
        made = Node(chamber.val)
        pairs.append((chamber, made))
        for neighbour in chamber.neighbors:
            made.neighbors.append(copy_of(neighbour) or clone(neighbour))
        return made

    return clone(node) if node is not None else None
