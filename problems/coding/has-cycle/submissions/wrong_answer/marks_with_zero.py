# Witness: has_cycle([[3, 0], -1]) gives True instead of False.
def has_cycle(head):
    while head:
        if head.val == 0:
            return True
        head.val = 0
        head = head.next
    return False
