# Witness: copy_random_list([[7, 0]]) gives [[7, None]] instead of [[7, 0]].
# Mistake: a single stop loses the jump to itself
def copy_random_list(head):
    if head and not head.next:
        return Node(head.val)
    new = {None: None}
    cur = head
    while cur:
        new[cur] = Node(cur.val)
        cur = cur.next
    cur = head
    while cur:
        new[cur].next = new[cur.next]
        new[cur].random = new[cur.random]
        cur = cur.next
    return new[head]
