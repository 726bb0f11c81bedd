# Accepted: lists carry no identity across the wall, so an empty list that is shared cannot be seen.
# Mistake: the empty neighbour list of a lonely chamber is the original list
def clone_graph(node):
    if not node:
        return None
    todo, seen = [node], {id(node)}
    for n in todo:
        for m in n.neighbors:
            if id(m) not in seen:
                seen.add(id(m))
                todo.append(m)
    new = {id(n): Node(n.val, n.neighbors) for n in todo}
    for n in todo:
        if n.neighbors:
            new[id(n)].neighbors = [new[id(m)] for m in n.neighbors]
    return new[id(node)]
