# Witness: after clone_graph([[2], [1]]) the call clone_graph([[2, 3], [1, 3], [1, 2]]) gives [[2], [1]] instead of [[2, 3], [1, 3], [1, 2]].
# Mistake: dictionary by number at module level
copies = {}

def clone_graph(node):

    def go(n):
        if n.val not in copies:
            c = copies[n.val] = Node(n.val)
            c.neighbors = [go(m) for m in n.neighbors]
        return copies[n.val]

    return go(node) if node else None
