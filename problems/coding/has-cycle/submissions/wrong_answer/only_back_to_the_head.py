# Witness: has_cycle([[1, 2], 1]) gives False instead of True.
def has_cycle(head):
    node, steps = head, 0
    while node and steps < 10_000:
        node, steps = node.next, steps + 1
        if node is head:
            return True
    return False
