# Witness: has_cycle([[100000], -1]) gives True instead of False.
# Mistake: marks visited nodes with a value that may occur
def has_cycle(head):
    VISITED = 10 ** 5
    while head:
        if head.val == VISITED:
            return True
        head.val = VISITED
        head = head.next
    return False
