# Witness: has_cycle([[1, 2, 3], 2]) gives False instead of True: the slow pointer waits at the second node.
def has_cycle(head):
    if head is None or head.next is None:
        return False
    slow, fast, rounds = head.next, head.next.next, 0
    while fast is not None and rounds < 10_000:
        if fast is slow:
            return True
        fast, rounds = fast.next, rounds + 1
    return False
