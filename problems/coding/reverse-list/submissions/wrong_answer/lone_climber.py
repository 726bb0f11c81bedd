# Witness: reverse_list([7]) gives [] instead of [7].
# Mistake: a team of one gives None
def reverse_list(head):
    if not head or not head.next:
        return None
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return prev
