def has_cycle(head: ListNode | None) -> bool:
    """Two pointers, one twice as fast (Floyd): O(n) time, O(1) space."""
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False
