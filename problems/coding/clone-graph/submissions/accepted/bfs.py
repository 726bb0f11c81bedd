# Breadth first with a queue and a dictionary keyed by the nodes themselves.
from collections import deque

def clone_graph(node):
    if node is None:
        return None
    copies = {node: Node(node.val)}
    queue = deque([node])
    while queue:
        cur = queue.popleft()
        for m in cur.neighbors:
            if m not in copies:
                copies[m] = Node(m.val)
                queue.append(m)
            copies[cur].neighbors.append(copies[m])
    return copies[node]
