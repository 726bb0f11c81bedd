# Swaps values from both ends; no link changes.
def reverse_list(head):
    nodes, cur = [], head
    while cur:
        nodes.append(cur)
        cur = cur.next
    for a, b in zip(nodes[:len(nodes) // 2], reversed(nodes)):
        a.val, b.val = b.val, a.val
    return head
