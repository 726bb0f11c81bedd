# Witness: reverse_list([12, 7]) gives [7, 21] instead of [7, 12].
def reverse_list(head):
    text = ""
    while head:
        text += f"{head.val} " if head.val >= 0 else f"{-head.val}- "
        head = head.next
    dummy = tail = ListNode()
    for word in text[::-1].split():
        tail.next = ListNode(int(word))
        tail = tail.next
    return dummy.next
