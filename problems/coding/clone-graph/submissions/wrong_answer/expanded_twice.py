# Witness: clone_graph([[2, 3], [1, 3], [1, 2]]) gives [[2, 3], [1, 3], [1, 2, 1, 2]] instead of [[2, 3], [1, 3], [1, 2]].
def clone_graph(node):
    if node is None:
        return None
    copies = {node: Node(node.val)}
    queue, done = deque([node]), set()
    while queue:
        current = queue.popleft()
        done.add(current)
        for other in current.neighbors:
            if other not in copies:
                copies[other] = Node(other.val)
            if other not in done:
                queue.append(other)
            copies[current].neighbors.append(copies[other])
    return copies[node]
