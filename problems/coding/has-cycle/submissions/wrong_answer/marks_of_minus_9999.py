# Witness: has_cycle([[-9999], -1]) gives True instead of False.
# Mistake: marks visited nodes with -9999, a number that a department may have
def has_cycle(head):
    while head is not None:
        if head.val == -9999:
            return True
        head.val, head = -9999, head.next
    return False
