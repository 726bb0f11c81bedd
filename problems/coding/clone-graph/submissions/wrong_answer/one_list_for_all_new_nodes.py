# Witness: clone_graph([[2], [1]]) gives [[2, 1], [2, 1]] instead of [[2], [1]].
def make(val, neighbors=[]):
    made = Node(val)
    made.neighbors = neighbors
    return made


def clone_graph(node):
    if node is None:
        return None
    copies, queue = {node: make(node.val)}, deque([node])
    while queue:
        current = queue.popleft()
        for other in current.neighbors:
            if other not in copies:
                copies[other] = make(other.val)
                queue.append(other)
            copies[current].neighbors.append(copies[other])
    return copies[node]
