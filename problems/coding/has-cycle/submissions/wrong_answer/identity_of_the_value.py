# Witness: has_cycle([[6, 6], -1]) gives True instead of False: id of the value, not of the node.
def has_cycle(head):
    seen = set()
    while head:
        if id(head.val) in seen:
            return True
        seen.add(id(head.val))
        head = head.next
    return False
