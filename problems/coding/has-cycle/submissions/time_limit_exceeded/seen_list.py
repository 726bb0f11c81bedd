# A list of the nodes seen is searched at every step: quadratic.
def has_cycle(head):
    seen = []
    while head is not None:
        if any(head is n for n in seen):
            return True
        seen.append(head)
        head = head.next
    return False
