# From each pavilion to all others: n squared sums.
def max_path_sum(root):
    near, nodes = {root: []}, [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                near[child] = [node]
                near[node].append(child)
                nodes.append(child)
    best = root.val
    for start in nodes:
        stack = [(start, None, start.val)]
        while stack:
            node, before, value = stack.pop()
            best = max(best, value)
            stack += [(other, node, value + other.val) for other in near[node] if other is not before]
    return best
