# Witness: has_cycle([[9], 0]) gives False instead of True: a way in is taken for granted.
def has_cycle(head):
    slow = fast = head
    rounds = 0
    while fast and fast.next and rounds < 10_000:
        slow, fast, rounds = slow.next, fast.next.next, rounds + 1
        if slow is fast and slow is not head:
            return True
    return False
