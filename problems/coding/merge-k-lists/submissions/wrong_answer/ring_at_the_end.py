# Witness: merge_k_lists([[3, 3]]) gives a ring instead of [3, 3].
# Mistake: relinks the sorted nodes without ending the last one
def merge_k_lists(lists):
    nodes = []
    for n in lists:
        while n:
            nodes.append(n)
            n = n.next
    nodes.sort(key=lambda n: -n.val)
    nodes.reverse()
    for a, b in zip(nodes, nodes[1:]):
        a.next = b
    return nodes[0] if nodes else None
