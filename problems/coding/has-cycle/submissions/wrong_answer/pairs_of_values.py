# Witness: has_cycle([[1, 2, 1, 2], -1]) gives True instead of False.
def has_cycle(head):
    seen = set()
    while head and head.next:
        step = (head.val, head.next.val)
        if step in seen:
            return True
        seen.add(step)
        head = head.next
    return False
