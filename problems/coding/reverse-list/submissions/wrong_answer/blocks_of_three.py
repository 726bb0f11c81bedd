# Witness: reverse_list([1, 2]) gives [1] instead of [2, 1].
# Mistake: takes three at a time and forgets one of a remainder of two
def reverse_list(head):
    prev = None
    while head and head.next and head.next.next:
        a, b, c = head, head.next, head.next.next
        head = c.next
        c.next, b.next, a.next = b, a, prev
        prev = c
    if head:
        head.next = prev
        prev = head
    return prev
