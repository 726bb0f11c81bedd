# Two passes with a dictionary that also maps None to None.
def copy_random_list(head):
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
