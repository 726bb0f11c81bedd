# Witness: has_cycle([[4, -3], -1]) gives True instead of False: the data has negative values of its own.
def has_cycle(head):
    while head:
        if head.val < 0:
            return True
        head.val = -head.val - 1
        head = head.next
    return False
