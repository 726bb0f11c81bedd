# Witness: clone_graph([[x for x in (i - 1, i + 1) if 1 <= x <= 100] for i in range(1, 101)]) raises IndexError.
# Mistake: table of 100 slots indexed by the numbers 1..100
def clone_graph(node):
    copies = [None] * 100

    def go(n):
        if copies[n.val] is None:
            c = copies[n.val] = Node(n.val)
            c.neighbors = [go(m) for m in n.neighbors]
        return copies[n.val]

    return go(node) if node else None
