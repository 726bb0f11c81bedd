# Witness: has_cycle([[9], 0]) gives False instead of True.
def has_cycle(head):
    slow = fast = head
    while fast and fast.next and fast.next is not fast:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
