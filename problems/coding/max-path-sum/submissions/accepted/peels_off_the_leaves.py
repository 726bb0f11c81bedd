# Another algorithm: the garden as a graph without a root, from which leaves are taken away.
def max_path_sum(root):
    rating, neighbours, stack = [], [], [(root, None)]
    while stack:
        node, parent = stack.pop()
        here = len(rating)
        rating.append(node.val)
        neighbours.append(set())
        if parent is not None:
            neighbours[here].add(parent)
            neighbours[parent].add(here)
        stack += [(child, here) for child in (node.left, node.right) if child]
    best, arm = max(rating), rating[:]
    leaves = [place for place, near in enumerate(neighbours) if len(near) == 1]
    while leaves:
        leaf = leaves.pop()
        if not neighbours[leaf]:
            continue
        (place,) = neighbours[leaf]
        best = max(best, arm[place] + arm[leaf])
        arm[place] = max(arm[place], rating[place] + arm[leaf])
        neighbours[place].discard(leaf)
        neighbours[leaf].clear()
        if len(neighbours[place]) == 1:
            leaves.append(place)
    return best
