# Witness: has_cycle([[1, 2], -1]) gives True instead of False.
def has_cycle(head):
    seen = set()
    while head:
        seen.add(head.next)
        if head in seen:
            return True
        head = head.next
    return False
