# Witness: reverse_list([1, -5000, 2]) gives [1] instead of [2, -5000, 1].
# Mistake: -5000 marks the end but is a legal number
def reverse_list(head):
    cur = head

    def read():
        nonlocal cur
        if cur is None:
            return -5000
        v, cur = cur.val, cur.next
        return v

    new = None
    for v in iter(read, -5000):
        new = ListNode(v, new)
    return new
