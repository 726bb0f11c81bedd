# Witness: has_cycle([list(range(10_000)), -1]) gives True instead of False: needs 10,001 looks.
def has_cycle(head):
    for _ in range(10_000):
        if head is None:
            return False
        head = head.next
    return True
