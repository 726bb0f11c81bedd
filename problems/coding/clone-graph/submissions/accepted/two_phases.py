# Collects all nodes first and links the copies afterwards.
def clone_graph(node):
    if not node:
        return None
    todo, seen = [node], {id(node)}
    for n in todo:
        for m in n.neighbors:
            if id(m) not in seen:
                seen.add(id(m))
                todo.append(m)
    new = {id(n): Node(n.val) for n in todo}
    for n in todo:
        new[id(n)].neighbors = [new[id(m)] for m in n.neighbors]
    return new[id(node)]
