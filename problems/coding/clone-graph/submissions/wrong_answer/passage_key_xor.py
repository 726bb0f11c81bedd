# Witness: clone_graph([[2], [1, 3], [2, 4], [3, 5], [4]]) gives [[2], [1, 3], [2, 4], [3]] instead of [[2], [1, 3], [2, 4], [3, 5], [4]].
# Mistake: passages are recognised by the xor of their ends
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
            key = a.val ^ b.val
            if key not in joined:
                joined.add(key)
                copies[a.val].neighbors.append(copies[b.val])
                copies[b.val].neighbors.append(copies[a.val])
    return copies[node.val]
