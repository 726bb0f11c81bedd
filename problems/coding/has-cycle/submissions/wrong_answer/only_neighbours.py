# Witness: has_cycle([[1, 2, 3], 0]) gives False instead of True.
def has_cycle(head):
    for _ in range(10_000):
        if head is None or head.next is None:
            return False
        if head.next is head or head.next.next is head:
            return True
        head = head.next
    return False
