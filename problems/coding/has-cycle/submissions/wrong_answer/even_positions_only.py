# Witness: has_cycle([[1, 2, 3], 2]) gives False instead of True: looks for the head on the way of the fast one.
def has_cycle(head):
    fast, rounds = head, 0
    while fast and fast.next and rounds <= 10_000:
        fast, rounds = fast.next.next, rounds + 1
        if fast is head:
            return True
    return False
