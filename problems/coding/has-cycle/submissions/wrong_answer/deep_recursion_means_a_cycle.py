# Witness: has_cycle([list(range(10_000)), -1]) gives True instead of False.
def has_cycle(head):
    def ends(node, depth):
        return node is None or (depth < 5_000 and ends(node.next, depth + 1))

    return not ends(head, 0)
