# Witness: has_cycle([[1, 2], 0]) gives False instead of True.
# Mistake: fast pointer starts one ahead and gains two, never meets in an even cycle
def has_cycle(head):
    if not head:
        return False
    slow, fast = head, head.next
    for _ in range(20_000):
        if not (fast and fast.next and fast.next.next):
            return False
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next.next
    return False
