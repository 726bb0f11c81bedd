# Witness: clone_graph([[2], [1]]) gives [[2], []] instead of [[2], [1]]: only edges to larger numbers.
def clone_graph(node):
    copies = {}

    def clone(current):
        if current not in copies:
            copies[current] = Node(current.val)
            for other in current.neighbors:
                made = clone(other)
                if other.val > current.val:
                    copies[current].neighbors.append(made)
        return copies[current]

    return node and clone(node)
