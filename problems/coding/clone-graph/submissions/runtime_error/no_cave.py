# Witness: clone_graph([]) raises AttributeError.
# Mistake: no check for an empty cave
from collections import deque

def clone_graph(node):
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
