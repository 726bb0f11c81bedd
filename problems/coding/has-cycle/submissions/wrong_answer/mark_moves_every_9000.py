# Witness: has_cycle([[0] * 9500, 0]) gives False instead of True.
# Mistake: the mark is moved to the front every 9000 steps, so longer cycles are never seen
def has_cycle(head):
    mark, node = None, head
    for step in range(30_000):
        if node is None or node is mark:
            return node is not None
        if step % 9000 == 0:
            mark = node
        node = node.next
    return False
