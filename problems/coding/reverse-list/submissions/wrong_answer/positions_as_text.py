# Witness: reverse_list(list(range(11))) gives [9, 8, 7, 6, 5, 4, 3, 2, 10, 1, 0] instead of [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].
# Mistake: sorts positions as text, 10 comes before 9
def reverse_list(head):
    place, cur = {}, head
    while cur:
        place[str(len(place))] = cur
        cur = cur.next
    first = tail = ListNode(0)
    for key in sorted(place, reverse=True):
        tail.next = ListNode(place[key].val)
        tail = tail.next
    return first.next
