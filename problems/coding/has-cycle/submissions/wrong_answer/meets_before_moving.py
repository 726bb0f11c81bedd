# Witness: has_cycle([[1, 2], -1]) gives True instead of False: both start at the head.
def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next
    return False
