# Witness: has_cycle([[1, 2], -1]) raises AttributeError.
# Mistake: does not check that the fast pointer itself is there
def has_cycle(head):
    slow = fast = head
    while head and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False
