# Witness: copy_random_list([[7, None]]) changes what it was given.
# Mistake: positions are parked in val and the last stop keeps its position
def copy_random_list(head):
    old, cur = [], head
    while cur:
        old.append((cur, cur.val))
        cur.val = len(old) - 1
        cur = cur.next
    new = [Node(v) for _, v in old]
    for i, (n, _) in enumerate(old):
        if i + 1 < len(new):
            new[i].next = new[i + 1]
        if n.random:
            new[i].random = new[n.random.val]
    cur, i = head, 0
    while cur and cur.next:
        cur.val = old[i][1]
        cur, i = cur.next, i + 1
    return new[0] if new else None
