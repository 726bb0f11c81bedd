def reverse_list(head: ListNode | None) -> ListNode | None:
    """Turn one link at a time: O(n) time, O(1) space."""
    turned = None
    while head is not None:
        rest = head.next
        head.next = turned
        turned = head
        head = rest
    return turned
