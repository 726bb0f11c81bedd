# Witness: has_cycle([[5], -1]) gives True instead of False.
# Mistake: reverses and compares the ends; one ringing extension looks like a cycle
def has_cycle(head):
    """Reversing a list with a cycle leads back to its head."""
    prev, cur = None, head
    while cur:
        cur.next, prev, cur = prev, cur, cur.next
    return head is not None and prev is head
