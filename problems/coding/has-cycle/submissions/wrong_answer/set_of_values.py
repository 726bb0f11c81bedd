# Witness: has_cycle([[6, 6], -1]) gives True instead of False.
def has_cycle(head):
    seen = set()
    while head:
        if head.val in seen:
            return True
        seen.add(head.val)
        head = head.next
    return False
