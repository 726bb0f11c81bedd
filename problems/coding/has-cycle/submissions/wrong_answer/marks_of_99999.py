# Witness: has_cycle([[99999], -1]) gives True instead of False.
# Mistake: marks visited nodes with 99,999, a number that a department may have
def has_cycle(head):
    while head is not None:
        if head.val == 99_999:
            return True
        head.val, head = 99_999, head.next
    return False
