# Witness: copy_random_list([[0, None]] * 1000) raises IndexError.
# Mistake: table of 1000 slots has no room for the end mark
def copy_random_list(head):
    old = []
    while head:
        old.append(head)
        head = head.next
    where = {id(n): i for i, n in enumerate(old)}
    new = [None] * 1000
    for i, n in enumerate(old):
        new[i] = Node(n.val)
    for i in range(len(old)):
        c = new[i]
        c.next = new[i + 1]
        if old[i].random is not None:
            c.random = new[where[id(old[i].random)]]
    return new[0]
