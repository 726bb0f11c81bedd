# Witness: has_cycle([[4, 100000], -1]) gives True instead of False: that value is allowed.
def has_cycle(head):
    while head:
        if head.val == 10**5:
            return True
        head.val = 10**5
        head = head.next
    return False
