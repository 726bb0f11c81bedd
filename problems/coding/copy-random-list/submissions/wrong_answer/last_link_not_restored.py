# Witness: copy_random_list([[1, None]]) changes what it was given.
# Mistake: the last original stop still leads to the last copy
def copy_random_list(head):
    if not head:
        return None
    cur = head
    while cur:
        cur.next = Node(cur.val, cur.next)
        cur = cur.next.next
    cur = head
    while cur:
        if cur.random:
            cur.next.random = cur.random.next
        cur = cur.next.next
    first = head.next
    cur, twin = head, first
    while twin.next:
        cur.next = twin.next
        cur = cur.next
        twin.next = cur.next
        twin = twin.next
    return first
