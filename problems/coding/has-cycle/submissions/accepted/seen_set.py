# A set of the nodes seen.
def has_cycle(head):
    seen = set()
    while head is not None:
        if head in seen:
            return True
        seen.add(head)
        head = head.next
    return False
