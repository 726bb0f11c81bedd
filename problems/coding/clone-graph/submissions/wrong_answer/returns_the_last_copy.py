# Witness: clone_graph([[2], [1]]) gives the copy of node 2 instead of [[2], [1]].
def clone_graph(node):
    if node is None:
        return None
    copies, queue = {node: Node(node.val)}, deque([node])
    while queue:
        current = queue.popleft()
        for other in current.neighbors:
            if other not in copies:
                copies[other] = Node(other.val)
                queue.append(other)
            copies[current].neighbors.append(copies[other])
    return copies[current]
