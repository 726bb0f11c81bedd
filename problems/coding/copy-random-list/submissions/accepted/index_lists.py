# Positions instead of nodes: old and new nodes in two lists.
def copy_random_list(head):
    old = []
    while head:
        old.append(head)
        head = head.next
    where = {id(n): i for i, n in enumerate(old)}
    new = [Node(n.val) for n in old]
    for i, c in enumerate(new):
        c.next = new[i + 1] if i + 1 < len(new) else None
        if old[i].random is not None:
            c.random = new[where[id(old[i].random)]]
    return new[0] if new else None
