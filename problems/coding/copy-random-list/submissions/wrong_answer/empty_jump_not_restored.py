# Witness: copy_random_list([[1, None]]) changes what it was given.
# Mistake: random is parked and restored only where there was a jump
def copy_random_list(head):
    olds, jumps = [], []
    cur = head
    while cur:
        olds.append(cur)
        jumps.append(cur.random)
        cur.random = Node(cur.val)      # the twin lives here for a while
        cur = cur.next
    twins = [n.random for n in olds]
    for i, j in enumerate(jumps):
        twins[i].next = twins[i + 1] if i + 1 < len(twins) else None
        twins[i].random = j.random if j else None
    for n, j in zip(olds, jumps):
        if j:
            n.random = j
    return twins[0] if twins else None
