# Witness: has_cycle([[0] * 3000, 0]) gives False instead of True.
# Mistake: the tortoise moves every 1024 steps, so longer cycles are never seen
def has_cycle(head):
    mark = cur = head
    for step in range(1, 30_001):
        if cur is None:
            return False
        cur = cur.next
        if cur is not None and cur is mark:
            return True
        if step % 1024 == 0:
            mark = cur
    return False
