# Witness: clone_graph([[3], [3], [1, 2]]) gives no proper answer: the returned graph has nodes with the values [1, 3].
# Mistake: walks on only to larger numbers
def clone_graph(node):
    if node is None:
        return None
    copies = {node.val: Node(node.val)}
    stack = [node]
    while stack:
        a = stack.pop()
        for b in a.neighbors:
            if b.val > a.val:          # every passage once
                if b.val not in copies:
                    copies[b.val] = Node(b.val)
                    stack.append(b)
                copies[a.val].neighbors.append(copies[b.val])
                copies[b.val].neighbors.append(copies[a.val])
    return copies[node.val]
