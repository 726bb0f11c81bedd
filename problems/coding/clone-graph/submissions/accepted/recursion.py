# Depth first; the numbers are all different, so a dictionary of numbers does.
def clone_graph(node):
    copies = {}

    def go(n):
        if n.val not in copies:
            c = copies[n.val] = Node(n.val)
            c.neighbors = [go(m) for m in n.neighbors]
        return copies[n.val]

    return go(node) if node else None
