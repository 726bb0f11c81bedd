# Witness: has_cycle([list(range(101)), 0]) gives False instead of True.
def has_cycle(head):
    recent = deque(maxlen=100)
    for _ in range(20_001):
        if head is None:
            return False
        if head in recent:
            return True
        recent.append(head)
        head = head.next
    return False
