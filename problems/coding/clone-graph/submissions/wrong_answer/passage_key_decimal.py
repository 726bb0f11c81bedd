# Witness: clone_graph([[b for b in range(1, 14) if abs(a - b) in (1, 12)] for a in range(1, 14)]) has [1] instead of [1, 3] at index 1.
# Mistake: passages are recognised by 10 * a + b, so 1,13 equals 2,3
def clone_graph(node):
    if node is None:
        return None
    copies = {node.val: Node(node.val)}
    joined = set()
    stack = [node]
    while stack:
        a = stack.pop()
        for b in a.neighbors:
            if b.val not in copies:
                copies[b.val] = Node(b.val)
                stack.append(b)
            key = 10 * min(a.val, b.val) + max(a.val, b.val)
            if key not in joined:
                joined.add(key)
                copies[a.val].neighbors.append(copies[b.val])
                copies[b.val].neighbors.append(copies[a.val])
    return copies[node.val]
