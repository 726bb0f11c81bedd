# Witness: clone_graph([[2], [1]]) gives [[2, 2], [1, 1]] instead of [[2], [1]]: each edge is met from both ends.
def clone_graph(node):
    if node is None:
        return None
    copies, stack, done = {node: Node(node.val)}, [node], set()
    while stack:
        current = stack.pop()
        if current in done:
            continue
        done.add(current)
        for other in current.neighbors:
            copies.setdefault(other, Node(other.val))
            copies[current].neighbors.append(copies[other])
            copies[other].neighbors.append(copies[current])
            stack.append(other)
    return copies[node]
