# Witness: has_cycle([[9], 0]) gives False instead of True: gives up when the walk is back at the head.
def has_cycle(head):
    seen, node = set(), head and head.next
    while node and node is not head:
        if node in seen:
            return True
        seen.add(node)
        node = node.next
    return False
