# Witness: clone_graph([[2]] + [[i - 1, i + 1] for i in range(2, 100)] + [[99]]) raises IndexError.
def clone_graph(node):
    if node is None:
        return None
    copies = [None] * 100
    copies[node.val] = Node(node.val)
    queue = deque([node])
    while queue:
        current = queue.popleft()
        for other in current.neighbors:
            if copies[other.val] is None:
                copies[other.val] = Node(other.val)
                queue.append(other)
            copies[current.val].neighbors.append(copies[other.val])
    return copies[node.val]
