# Witness: copy_random_list([[-3, None]]) gives [[None, None]] instead of [[-3, None]].
# Mistake: goes through text and isdigit() rejects negative tracks
def copy_random_list(head):
    where, cur = {}, head
    while cur:
        where[cur] = len(where)
        cur = cur.next
    text = ";".join(f"{n.val},{where.get(n.random, '')}" for n in where)

    def number(t):
        return int(t) if t.isdigit() else None

    rows = [[number(t) for t in part.split(",")] for part in text.split(";")] if text else []
    new = [Node(v) for v, _ in rows]
    for i, (_, j) in enumerate(rows):
        new[i].next = new[i + 1] if i + 1 < len(new) else None
        new[i].random = None if j is None else new[j]
    return new[0] if new else None
