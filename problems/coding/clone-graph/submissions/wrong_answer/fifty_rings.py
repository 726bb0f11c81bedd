# Witness: clone_graph([[x for x in (i - 1, i + 1) if 1 <= x <= 60] for i in range(1, 61)]) gives 51 items instead of 60.
# Mistake: search stops after 50 rings around the entrance
def clone_graph(node):
    if node is None:
        return None
    copies = {node: Node(node.val)}
    ring = [node]
    for _ in range(50):
        nxt = []
        for n in ring:
            for m in n.neighbors:
                if m not in copies:
                    copies[m] = Node(m.val)
                    nxt.append(m)
        ring = nxt
    for n, c in copies.items():
        c.neighbors = [copies[m] for m in n.neighbors if m in copies]
    return copies[node]
