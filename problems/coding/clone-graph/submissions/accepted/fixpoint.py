# Looks for new nodes until nothing changes, a list searched each time: cubic, but only 100 nodes.
def clone_graph(node):
    if node is None:
        return None
    nodes = [node]
    grown = True
    while grown:
        grown = False
        for n in list(nodes):
            for m in n.neighbors:
                if all(m is not x for x in nodes):
                    nodes.append(m)
                    grown = True
    new = [Node(n.val) for n in nodes]
    for n, c in zip(nodes, new):
        c.neighbors = [c2 for n2, c2 in zip(nodes, new) if n2 in n.neighbors]
    return new[0]
