# Witness: after copy_random_list([[1, None]]) the call copy_random_list([[2, None]]) gives [[1, None]] instead of [[2, None]].
# Mistake: copies by position at module level are reused in the next call
_slots = {}

def copy_random_list(head):
    where, cur, n = {}, head, 0
    while cur:
        where[cur] = n
        if n not in _slots:
            _slots[n] = Node(cur.val)
        cur, n = cur.next, n + 1
    for old, i in where.items():
        _slots[i].next = _slots[i + 1] if i + 1 < n else None
        _slots[i].random = _slots[where[old.random]] if old.random else None
    return _slots[0] if head else None
