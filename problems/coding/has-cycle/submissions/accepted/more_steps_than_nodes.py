# No list is longer than 10,000 nodes: whoever is still walking after that many steps walks for ever.
def has_cycle(head):
    for _ in range(10_001):
        if head is None:
            return False
        head = head.next
    return True
