# Walks from the front to each node in turn, the last one first.
def reverse_list(head):
    if head is None:
        return None
    length, cur = 0, head
    while cur:
        length, cur = length + 1, cur.next
    first = last = None
    for k in range(length - 1, -1, -1):
        cur = head
        for _ in range(k):
            cur = cur.next
        node = ListNode(cur.val)
        if first is None:
            first = last = node
        else:
            last.next = node
            last = node
    return first
