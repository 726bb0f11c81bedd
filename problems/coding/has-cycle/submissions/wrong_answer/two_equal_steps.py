# Witness: has_cycle([[1, 2, 1, 2, 1, 2, 1, 2], -1]) gives True instead of False.
# Mistake: takes a pair of neighbouring numbers seen four times as proof of a cycle
def has_cycle(head):
    seen = {}
    while head:
        key = (head.val, head.next.val if head.next else None)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 3:           # no list repeats itself that often
            return True
        head = head.next
    return False
