# Each copy behind its original, then both lists are taken apart again.
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
    cur = head
    while cur:
        twin = cur.next
        cur.next = twin.next
        twin.next = twin.next.next if twin.next else None
        cur = cur.next
    return first
