# Witness: copy_random_list([[1, None]]) changes what it was given.
# Mistake: the copy is unwoven but the original is not restored
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
    cur = first
    while cur.next:
        cur.next = cur.next.next
        cur = cur.next
    return first
