# Witness: has_cycle([[5], -1]) raises AttributeError.
def has_cycle(head):
    slow = fast = head
    while fast:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
