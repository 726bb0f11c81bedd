# Witness: reverse_list([5, 1, 2, 5]) gives [5, 1, 2, 5] instead of [5, 2, 1, 5].
# Mistake: moves nodes behind the tail until one has the tail's number
def reverse_list(head):
    if head is None:
        return None
    tail = head
    while tail.next:
        tail = tail.next
    while head.val != tail.val:
        node, head = head, head.next
        node.next = tail.next
        tail.next = node
    return head
