# Witness: clone_graph([[2], [1]]) gives no proper answer: the returned node is not the copy of the node that was given.
# Mistake: the loop overwrites node, so the copy of the last chamber is returned
from collections import deque

def clone_graph(node):
    if node is None:
        return None
    copies = {node: Node(node.val)}
    queue = deque([node])
    while queue:
        node = queue.popleft()
        for m in node.neighbors:
            if m not in copies:
                copies[m] = Node(m.val)
                queue.append(m)
            copies[node].neighbors.append(copies[m])
    return copies[node]
