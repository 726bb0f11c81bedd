# Witness: has_cycle([[], -1]) gives None instead of False: a node or None is no yes or no.
def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
