# Witness: clone_graph([[2], [1]]) gives [[2], []] instead of [[2], [1]].
def clone_graph(node):
    seen = set()

    def clone(current):
        seen.add(current)
        made = Node(current.val)
        for other in current.neighbors:
            if other not in seen:
                made.neighbors.append(clone(other))
        return made

    return node and clone(node)
