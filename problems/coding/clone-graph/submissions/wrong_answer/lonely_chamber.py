# Witness: clone_graph([[]]) gives no proper answer: the returned node is not the copy of the node that was given.
# Mistake: a chamber without passages is returned itself
from collections import deque

def clone_graph(node):
    if node is None or not node.neighbors:
        return node
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
