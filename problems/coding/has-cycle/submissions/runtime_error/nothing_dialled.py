# Witness: has_cycle([[], -1]) raises AttributeError.
# Mistake: head None is not handled
def has_cycle(head):
    slow, fast = head, head.next
    while fast and fast.next:
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next
    return False
