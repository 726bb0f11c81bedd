# Witness: copy_random_list([[0, None]] * 502) changes what it was given.
# Mistake: the weave is undone for the first 500 stops only
def copy_random_list(head):
    if not head:
        return None
    node = head
    while node:
        node.next = Node(node.val, node.next)
        node = node.next.next
    node = head
    while node:
        node.next.random = node.random.next if node.random else None
        node = node.next.next
    first, node, count = head.next, head, 0
    originals, twins = [], []
    while node:
        originals.append(node)
        twins.append(node.next)
        node = node.next.next
    for one, two in zip(twins, twins[1:] + [None]):
        one.next = two
    for one, two in list(zip(originals, originals[1:] + [None]))[:500]:
        one.next = two
    return first
